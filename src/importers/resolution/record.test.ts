import { expect, test } from 'vitest';
import { plainLines } from '../documents/txt.ts';
import { draftResolution, type ResolutionDraft } from './draft.ts';
import { resolutionFile } from './record.ts';

const facts = {
  file: '/a/r.txt',
  text: '/a/r.extracted.txt',
  sha256: 'f'.repeat(64),
  kind: 'scan-text',
} as const;
const words = { capitals: 'прописные', retitled: 'иной', untitled: 'нет' };
const draft = (text: string) =>
  draftResolution(
    { format: 'txt', lines: plainLines(text), marks: [] },
    { organizations: [], sessions: [] },
  ) as ResolutionDraft;

test('A new record says where the text comes from and nothing that the document does not say', () => {
  const text = 'Бланк\n\nРЕЗОЛЮЦИЯ\n\nсъезда: итоги\n\nПринята 12 мая 2017 года\n\n1) Раз.\n';
  expect(resolutionFile(draft(text), facts, null, words)).toBe(`---
title: "Резолюция съезда: итоги"
adopted:
  date: 2017-05-12
source:
  file: /a/r.txt
  kind: scan-text
  text: /a/r.extracted.txt
  sha256: ${'f'.repeat(64)}
  omitted:
    - Бланк
  differences:
    - source: РЕЗОЛЮЦИЯ
      text: Резолюция
      reason: прописные
---

Принята 12 мая 2017 года

1) Раз.
`);
});

test('In a record that is there only the text, its source and a changed title are replaced', () => {
  const existing = `---
title: Резолюция  # как в протоколе
source:
  kind: signed
  complete: false
  differences:
    - {source: а, text: б, reason: вручную}
recommendations:
  "1": {topics: [ports]}   # от руки
---

1) Был.
`;
  const after = resolutionFile(draft('Резолюция\n\n1) Стал.\n'), facts, existing, words);
  expect(after).toContain('title: Резолюция  # как в протоколе\n');
  expect(after).toContain('kind: signed\n  text: /a/r.extracted.txt\n');
  expect(after).toContain('complete: false');
  expect(after).toContain('reason: вручную');
  expect(after).toContain('  "1": {topics: [ports]}   # от руки\n---\n\n1) Стал.\n');
  expect(resolutionFile(draft('Резолюция\n\n1) Стал.\n'), facts, after, words)).toBe(after);
});

test('Signatures that were read from paper are reported and not entered', () => {
  const found = draft('Резолюция\n\n1) Раз.\n\nПредседатель ____ И. И. Иванов\n');
  const printed = { ...found, adoption: { ...found.adoption, isPrinted: true } };
  expect(resolutionFile(found, facts, null, words)).toContain('name: И. И. Иванов');
  expect(resolutionFile(printed, facts, null, words)).not.toContain('signed:');
});
