/** The importers that have to stand damaged files, each with whole files of its own. */
import { readFileSync } from 'node:fs';
import writeExcelFile from 'write-excel-file/node';
import type { Issue } from '../../records/issues.ts';
import { readDocument } from '../documents/read.ts';
import type { InputFile } from '../input.ts';
import { readProgramme } from '../programme/read.ts';
import { draftResolution } from '../resolution/draft.ts';
import { readSchedule } from '../schedule/read.ts';
import { docxOf } from './docx-of.ts';
import { odtOf } from './odt-of.ts';
import { pdfOf } from './pdf-of.ts';

export interface HostileRow {
  samples: () => Promise<InputFile[]>;
  /** `found`: what was read, `null` when nothing was. */
  run: (input: InputFile) => Promise<{ found: unknown; issues: Issue[] }>;
}

const runDocument: HostileRow['run'] = async (input) => {
  const { document, issues } = await readDocument(input);
  const broken = document?.lines.find(({ text }) => text.trim() === '' || /[\n\r]/.test(text));
  if (broken !== undefined) throw new Error(`an impossible line: ${JSON.stringify(broken)}`);
  const draft = document && draftResolution(document, { organizations: [], sessions: [] });
  const lost = draft?.report.doubts.find(({ kind }) => kind === 'unproved');
  if (lost !== undefined) throw new Error(`a text that is not the document’s: ${JSON.stringify(lost)}`);
  return { found: document, issues };
};

const runSchedule: HostileRow['run'] = async (input) => {
  const { schedule, issues } = readSchedule(input);
  return { found: schedule, issues };
};

const schedules = async (...names: string[]): Promise<InputFile[]> =>
  names.map((name) => ({
    name,
    bytes: readFileSync(new URL(`../schedule/fixtures/${name}`, import.meta.url)),
  }));

const words = [
  'РЕЗОЛЮЦИЯ',
  'участников II конференции',
  '1',
  'I. Действия в сфере ответственности:',
  '1) Формирование Совета кластера.',
  'а) при Губернаторе;',
  '1.2. Поиск направлений — в том числе:',
];

/** Words that Markdown takes for markup. */
const markup = [
  'II. Заголовок с решёткой #',
  '1) Пункт с меткой {#goal}',
  '2) Пункт[^1] со звёздочкой* и _чертой_, <b>тегом</b> и &amp;',
  '[^1]: Не сноска',
  '# Не заголовок',
  '> 1. Не цитата',
  '2017. Год науки: 1) раз; 2) два: а) три, б) четыре.',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '    четыре пробела',
  '```\nкод',
  'Черта\n=====',
  '<!-- не комментарий',
  '[ссылка]: http://example.org',
  'http://example.org/*путь*_ и a@example.org',
];

const text = async (name: string, content: string): Promise<InputFile[]> => [
  { name, bytes: new TextEncoder().encode(content) },
];

const lists = {
  measures: [
    ['decimal', '%1)'],
    ['russianLower', '%2)'],
  ],
} as const;

const runProgramme: HostileRow['run'] = async (input) => {
  const known = { start: '2017-05-11', end: '2017-05-12', year: null, timezone: null };
  const { schedule, issues } = await readProgramme(input, known);
  return { found: schedule, issues };
};

const table = [
  ['Дата', 'Время', 'Зал', 'Название', 'Спикеры', 'Тема доклада'],
  [
    '11 мая',
    '10.30–12.00',
    'Зал А',
    'Стол «Кадры»',
    'д.э.н. Иванов И. И., директор, АО «А»; Ким А.',
    'Доклад',
  ],
  ['', '10-30', '', '', 'Модератор: Петров П. П.', 'Доклад'],
  ['Секция 1', '', '', '', '', ''],
  ['12.05.2017', 'с 9 до 10', '', 'Обед', '', ''],
];

export const hostileImporters: Record<string, HostileRow> = {
  docx: {
    run: runDocument,
    samples: async () => [
      {
        name: 'a.docx',
        bytes: await docxOf(
          [
            { text: 'Резолюция', heading: 1 },
            ...words,
            { text: 'один', number: { list: 'measures' }, note: 'Слова сноски' },
            { text: 'два', number: { list: 'measures', level: 1 }, bold: true },
          ],
          { lists, header: 'Конференция', footer: '1' },
        ),
      },
    ],
  },
  odt: {
    run: runDocument,
    samples: async () => [
      {
        name: 'a.odt',
        bytes: odtOf(
          `<text:h text:outline-level="1">Резолюция</text:h><text:list text:style-name="L"><text:list-item><text:p>один<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Слова</text:p></text:note-body></text:note></text:p><text:list><text:list-item text:start-value="3"><text:p>а<text:s text:c="3"/>б</text:p></text:list-item></text:list></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>да</text:p></table:table-cell></table:table-row></table:table>`,
          {
            automatic:
              '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix=")"/><text:list-level-style-number text:level="2" text:display-levels="2" style:num-format="a" style:num-suffix="."/></text:list-style>',
            master:
              '<style:master-page style:name="Standard"><style:header><text:p>Конференция</text:p></style:header></style:master-page>',
          },
        ),
      },
    ],
  },
  txt: {
    run: runDocument,
    samples: async () => [
      ...(await text('a.txt', words.join('\n\n'))),
      ...(await text('b.txt', [...words, ...markup].join('\n\n').repeat(2))),
      {
        name: 'c.txt',
        bytes: readFileSync(new URL('../../../public/2017/sources/resolution.txt', import.meta.url)),
      },
    ],
  },
  md: {
    run: runDocument,
    samples: async () => [
      ...(await text('a.md', `# ${words.join('\n\n')}\n\n- **да**\n- нет[^1]\n\n[^1]: Сноска\n`)),
      ...(await text('b.md', [...words, ...markup].join('\n\n'))),
    ],
  },
  html: {
    run: runDocument,
    samples: () =>
      text(
        'a.html',
        `<html><body><h1>Итоги</h1><p>${words.join('</p><p>')}</p><ol><li>да<li>нет</ol><table><tr><td>1</table>`,
      ),
  },
  pdf: {
    run: runDocument,
    samples: async () => [
      {
        name: 'a.pdf',
        bytes: readFileSync(new URL('../documents/fixtures/resolution.pdf', import.meta.url)),
      },
      {
        name: 'b.pdf',
        bytes: pdfOf([
          [
            { text: 'Resolution', left: 50, top: 80, size: 14, bold: true },
            { text: '1. The Agenda,', left: 50, top: 100 },
            { text: '12', left: 118, top: 96.5, size: 6 },
            { text: 'turned', left: 20, top: 400, turned: 90 },
          ],
          'BT /F0 10 Tf 12 TL 1 Tc 50 700 Td [(hea) -60 (lth)] TJ T* (more) Tj 3 Ts (x) Tj ET',
        ]),
      },
    ],
  },
  'a programme in .csv': {
    run: runProgramme,
    samples: () => text('a.csv', table.map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\r\n')),
  },
  'a programme in .xlsx': {
    run: runProgramme,
    samples: async () => {
      const [header = [], first = [], ...rest] = table;
      const day = { value: new Date(Date.UTC(2017, 4, 11)), type: Date, format: 'dd.mm.yyyy', rowSpan: 2 };
      const data = [header, [day, { value: 0.4375 }, ...first.slice(2)], [null, ...(rest[0] ?? []).slice(1)]];
      const file = await writeExcelFile([
        { data: [...data, ...rest.slice(1)], sheet: 'A' },
      ] as never).toBuffer();
      return [{ name: 'a.xlsx', bytes: new Uint8Array(file) }];
    },
  },
  'schedule.xml': { run: runSchedule, samples: () => schedules('pentabarf.xml', 'frab.xml') },
  'schedule.json': { run: runSchedule, samples: () => schedules('pretalx.json', 'schedule-v2.json') },
};
