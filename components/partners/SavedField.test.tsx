import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SavedField } from './SavedField';

let root: Element;

beforeEach(() => {
  const { document, window } = parseHTML(
    '<!doctype html><html><body><div id="app"></div></body></html>',
  );
  vi.stubGlobal('document', document);
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  vi.stubGlobal('removeEventListener', window.removeEventListener.bind(window));
  vi.stubGlobal('Event', window.Event);
  const found = document.querySelector('#app');
  if (found === null) throw new Error('linkedom made no #app');
  root = found;
});

afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

const settled = () => new Promise((resolve) => setTimeout(resolve));

/** The field over a store that answers as told, with what it was sent. */
function show(stored: string, answers: boolean[], check?: (text: string) => string | undefined) {
  const sent: string[] = [];
  const draw = (value: string) =>
    render(
      <SavedField
        label="Product"
        value={value}
        check={check}
        onSave={async (text) => {
          sent.push(text);
          return answers.shift() ?? true;
        }}
      />,
      root,
    );
  draw(stored);
  return { sent, draw };
}

function input(): HTMLInputElement {
  const field = root.querySelector('input');
  if (field === null) throw new Error('The field drew no input');
  return field as unknown as HTMLInputElement;
}

async function type(text: string) {
  input().value = text;
  input().dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
}

async function leave() {
  input().dispatchEvent(new Event('blur'));
  await settled();
  await settled();
}

test('what is typed is stored when the field is left, once', async () => {
  const { sent } = show('', []);
  await type('Cream');
  await leave();
  await leave();
  expect(sent).toEqual(['Cream']);
});

test('nothing is sent where nothing was changed', async () => {
  const { sent } = show('Cream', []);
  await type('Crea');
  await type('Cream');
  await leave();
  expect(sent).toEqual([]);
});

test('what was refused stays in the field with a reason, and is sent again', async () => {
  const { sent } = show('Old', [false, true]);
  await type('New');
  await leave();
  expect(input().value).toBe('New');
  expect(root.querySelector('.error')?.textContent).toMatch(/Not saved/);
  await leave();
  expect(sent).toEqual(['New', 'New']);
  expect(root.querySelector('.error')).toBeNull();
});

test('what cannot be stored is not sent, and a change elsewhere does not take it from under the hands', async () => {
  const { sent, draw } = show('Old', [], (text) => (text === 'x' ? 'No' : undefined));
  await type('x');
  await leave();
  draw('Changed elsewhere');
  await settled();
  expect(sent).toEqual([]);
  expect(input().value).toBe('x');
  expect(root.querySelector('.error')?.textContent).toBe('No');
});

test('a field that is taken away stores what was typed', async () => {
  const { sent } = show('', []);
  await type('Cream');
  render(null, root);
  await settled();
  expect(sent).toEqual(['Cream']);
});
