import { expect, test } from 'vitest';
import { isTest, readSourceFiles } from '#test/shape/source-file.ts';
import { findSpokenLiterals } from '#test/shape/spoken-literals.ts';

const said = (text: string) => findSpokenLiterals({ path: 'components/A.tsx', text });

test('whatever a person reads comes from the message catalogue', () => {
  const files = readSourceFiles().filter(
    (file) => !isTest(file) && /^(?:components|entrypoints|lib\/overlay)\//.test(file.path),
  );
  expect(files.length).toBeGreaterThan(80);
  expect(files.flatMap(findSpokenLiterals)).toEqual([]);
});

test.each([
  ['text', '<p>Hello</p>'],
  ['text beside an expression', '<p>{n} posts</p>'],
  ['a literal in an expression', '<p>{n > 1 ? words.many : "One"}</p>'],
  ['a template', '<p>{`$' + '{n} posts`}</p>'],
  ['a name', '<button aria-label="Close" />'],
  ['a title in an expression', '<a title={isOpen && "Close"} />'],
  ['a prop that is shown', '<Row label={"Fit"} />'],
  ['a title of the document', 'document.title = "Workspace"'],
  ['an attribute that is set', 'element.setAttribute("aria-label", "Close")'],
])('a literal is found as %s', (_, code) => {
  expect(said(`const a = () => ${code};`)).toHaveLength(1);
});

test('signs, names of classes and what the catalogue gives are no words of ours', () => {
  const code =
    '<p class="quiet" dir="auto" title={words.title}>@{handle} · {words.of(n, "x")} {tab === "seen" && "+"}</p>';
  expect(said(`const a = () => ${code};`)).toEqual([]);
});
