import { expect, test } from 'vitest';
import { withoutPerson } from './participations.ts';

const gone = (text: string) => withoutPerson(text, 'ivan-petrov')?.text;

test('Only the lines of the person go: comments, layout and body stay as they are typed', () => {
  const file = (people: string) =>
    `---\ntitle:   "Открытие"   # как в программе\npeople:\n${people}topics: [ a,b ]\n---\n\nТекст  с пробелами \n---\npeople:\n  - person: ivan-petrov\n`;
  const anna = '  # ведёт\n  - person: anna\n    role: модератор # до обеда\n';
  const ivan =
    '  - person: ivan-petrov   # по письму\n    role: >-\n      докладчик\n      дня\n    organization: x\n';
  const olga = '  # вторая\n  -   {person: olga, role: "эксперт"}\n';
  expect(gone(file(anna + ivan + olga))).toBe(file(anna + olga));
  expect(gone(file(ivan + anna))).toBe(file(anna));
  expect(gone(file(anna + ivan))).toBe(file(anna));
});

test('The only person of a session leaves an empty list', () => {
  expect(gone('---\ntitle: A\npeople:\n- person: ivan-petrov\n  role: x\ntype: panel\n---\n')).toBe(
    '---\ntitle: A\npeople: []\ntype: panel\n---\n',
  );
});

test('Talks lose the person too, each in its own way of writing', () => {
  const file = (first: string, second: string, third: string) =>
    `---\ntitle: A\ntalks:\n  - people:${first}\n    id: a\n    title: A\n  - id: b\n    title: B\n    people: [${second}] # по порядку\n  - {id: c, title: C, people: [${third}]}\n---\n`;
  expect(
    gone(
      file(
        '\n      - person: ivan-petrov\n      - person: anna',
        '{person: anna}, {person: ivan-petrov, role: x}, {person: olga}',
        '{person: anna}, {person: ivan-petrov}',
      ),
    ),
  ).toBe(file('\n      - person: anna', '{person: anna}, {person: olga}', '{person: anna}'));
  expect(
    gone(file(' []', '{person: ivan-petrov}, {person: ivan-petrov}', '{person: ivan-petrov}, {person: a}')),
  ).toBe(file(' []', '', '{person: a}'));
});

test('Windows line ends and a byte order mark stay', () => {
  const file = (people: string) => `\uFEFF---\r\ntitle: A\r\npeople:\r\n${people}---\r\n\r\nТекст\r\n`;
  const anna = '  - person: anna\r\n    role: x\r\n';
  expect(gone(file(`${anna}  - person: ivan-petrov\r\n    role: y\r\n`))).toBe(file(anna));
});

test('Another person whose id only begins so, and the same words elsewhere, stay', () => {
  const file = '---\ntitle: person ivan-petrov\npeople:\n  - person: ivan-petrovich\n---\n';
  expect(withoutPerson(file, 'ivan-petrov')).toEqual({ text: file, count: 0 });
});

test('A file that cannot be edited without losing anything is left to its author', () => {
  const shared =
    '---\ntitle: A\npeople:\n  - &him {person: ivan-petrov}\n  - person: anna\ntalks:\n  - {id: a, title: A, people: [*him]}\n---\n';
  expect(withoutPerson(shared, 'ivan-petrov')).toBeNull();
});
