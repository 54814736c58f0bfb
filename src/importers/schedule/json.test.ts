/** JSON that nobody vouches for: read as `JSON.parse` reads it, or refused with the place of the mistake. */
import { expect, test } from 'vitest';
import { readJson } from './json.ts';

const read = (text: string) => readJson({ name: 'a', bytes: new Uint8Array() }, text);

test.each([
  '{"a": [1, -2.5e3, true, null, {"b": "\\u0416\\n\\"\\\\"}], "": []}',
  '"\\\\"',
  ' 0 ',
  '[[], {}]',
])('%s is read as it is meant', (text) => {
  const found = read(text);
  expect('json' in found && JSON.stringify(found.json.value)).toBe(JSON.stringify(JSON.parse(text)));
});

test.each([
  ['{"a": x}', 'value', 1, 7],
  ['{"a": 1\n "b": 2}', 'comma', 2, 2],
  ['{"a": 1,}', 'name', 1, 9],
  ['{"a" 1}', 'colon', 1, 6],
  ['[1, 2', 'end', 1, 6],
  ['', 'end', 1, 1],
  ['["a\nb"]', 'string', 1, 2],
  ['["abc', 'string', 1, 2],
  ['[01]', 'value', 1, 2],
  ['[1] 2', 'more', 1, 5],
])('%j is refused: %s', (text, detail, line, column) => {
  expect(read(text)).toMatchObject({
    issues: [{ code: 'json-broken', params: { detail }, place: { line, column } }],
  });
});

test('A value and its name are found in the text', () => {
  const found = read('{\n  "a": [\n    {"b": 1}\n  ]\n}');
  const locate = 'json' in found ? found.json.locate : () => null;
  expect(locate(['a', 0, 'b'])).toEqual({ line: 3, column: 11 });
  expect(locate(['a', 0, 'b'], 'key')).toEqual({ line: 3, column: 6 });
  expect(locate(['a', 7, 'b'])).toEqual({ line: 2, column: 8 });
});

test('Nesting and long texts do not overflow anything', () => {
  expect(read('['.repeat(100_000))).toMatchObject({ issues: [{ code: 'json-too-deep' }] });
  expect(read(`"${'a'.repeat(5_000_000)}"`)).toHaveProperty('json');
  expect(read(`"${'\\"'.repeat(1_000_000)}"`)).toHaveProperty('json');
});

test('No name of a field means anything to JavaScript', () => {
  const found = read('{"__proto__": {"a": 1}, "constructor": 2}');
  expect('json' in found && Object.getPrototypeOf(found.json.value)).toBeNull();
  expect(({} as Record<string, unknown>).a).toBeUndefined();
});
