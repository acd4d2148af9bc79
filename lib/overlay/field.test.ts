import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { isField } from './field';

const { document } = parseHTML(`<body>
  <input id="input"><textarea id="textarea"></textarea><select id="select"></select>
  <div contenteditable><b id="bold">bold</b></div>
  <div contenteditable="false"><i id="fixed">fixed</i></div>
  <div role="textbox" id="textbox"></div>
  <button id="button">b</button>
</body>`);
const byId = (id: string) => document.querySelector<HTMLElement>(`#${id}`);

test('whatever takes letters is a field', () => {
  for (const id of ['input', 'textarea', 'select', 'bold', 'textbox']) {
    expect(isField(byId(id)), id).toBe(true);
  }
});

test('a button, a fixed island and no target at all are none', () => {
  expect(isField(byId('button'))).toBe(false);
  expect(isField(byId('fixed'))).toBe(false);
  expect(isField(null)).toBe(false);
  expect(isField(undefined)).toBe(false);
});
