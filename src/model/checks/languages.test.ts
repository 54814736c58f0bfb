import { expect, test } from 'vitest';
import * as registry from '../../strings/languages.ts';
import { load, report } from '../../testing/load.ts';

const conference = (languages: string, more = '') => ({
  'content/conference.md': `---\nname: Конференция\nlanguages: ${languages}\n${more}---\n`,
});

test('An interface that nobody reviewed is published only when the organizer says so, and the check says how', () => {
  const files = conference('[ru, de, fr]', 'unreviewed-languages: [fr]\n');
  expect(report(files)).toContain('unreviewed-languages: [fr, de]');
  expect(load(files).issues.map(({ severity, place }) => `${severity} ${place.line}`)).toEqual(['error 3']);
});

test('A language that is switched on is shown, and nothing is said', () => {
  const files = conference('[ru, zh-TW]', 'unreviewed-languages: [zh-Hant, zh-tw]\n');
  expect(load(files).issues.map(({ code }) => code)).toEqual(['not-a-site-language']);
  expect(registry.interfaceLanguage('zh-tw')).toBe('zh-tw');
});

test('A language without words has the English interface, and the check says so', () => {
  expect(load(conference('[ru, it]')).issues.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
    'warning no-interface',
  ]);
  expect(registry.interfaceLanguage('it')).toBe('en');
});

test('What needs no switch is not to be listed', () => {
  const { issues } = load(conference('[ru, en, it]', 'unreviewed-languages: [en, it]\n'));
  expect(issues.map(({ code }) => code)).toEqual(
    ['no-interface', 'nothing-to-review', 'nothing-to-review'].slice(1),
  );
});

test('A code is the same however it is typed', () => {
  const [model] = load(conference('[zh-TW, en]', 'unreviewed-languages: [zh-TW]\n')).proceedings ?? [];
  expect(model?.languages).toEqual(['zh-tw', 'en']);
  expect(load(conference('[ru, de-a1]')).issues.map(({ code }) => code)).toContain('bad-format');
});
