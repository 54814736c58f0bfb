/** What was published stays: through the same door as check and build. */
import { expect, test } from 'vitest';
import { load, report } from '../testing/load.ts';

const resolutionFile = 'content/2017/resolutions/resolution.md';
const items = ['Создать базу знаний.', 'Проводить конференцию ежегодно.', 'Поддержать кластеры.'];

const body = (texts: readonly string[]) =>
  `## 1\n\nУчастники предлагают:\n\n${texts.map((text, index) => `${index + 1}) ${text}\n`).join('')}`;

const document = (text: string, fields = '') => ({
  [resolutionFile]: `---\ntitle: Резолюция\n${fields}---\n\n${text}`,
});

const session = {
  'content/2017/sessions/opening.md':
    '---\ntitle: Открытие\ntype: plenary\ntalks:\n  - {id: one, title: Раз}\n---\n',
};

const published = {
  ...document(body(items)),
  ...session,
  'content/people/anna.md': '---\nname: Анна\n---\n',
};

/** The ledger that a build of these files would leave. */
const ledgerOf = (files: Record<string, string>) => {
  const { permalinks, issues } = load(files);
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  return permalinks.ledger;
};

const ledger = ledgerOf(published);

/** What is said of these files after those above were published. */
const later = (files: Record<string, string>, redirects?: string) => ({
  'content/permalinks.lock': ledger,
  ...files,
  ...(redirects === undefined ? {} : { 'content/redirects.yaml': redirects }),
});

const codes = (files: Record<string, string>) =>
  load(files).issues.map(({ code, file, place: { line } }) => `${code} ${file}:${line}`);

test('The ledger has a line for every page, item and place, sorted, with digests of items alone', () => {
  const lines = ledger.split('\n').filter((line) => line.startsWith('/'));
  expect(lines.map((line) => line.replace(/ [0-9a-f]{16}-[0-9a-f]{16}$/, ' …'))).toEqual([
    '/2017/',
    '/2017/resolutions/resolution/',
    '/2017/resolutions/resolution/#1',
    '/2017/resolutions/resolution/1-1/ …',
    '/2017/resolutions/resolution/1-2/ …',
    '/2017/resolutions/resolution/1-3/ …',
    '/2017/sessions/opening/',
    '/2017/sessions/opening/#one',
    '/people/anna/',
  ]);
});

test('Nothing is added where nothing is new, and the text stays byte for byte', () => {
  const { permalinks, issues } = load(later(published));
  expect([issues, permalinks.added, permalinks.dropped]).toEqual([[], [], 0]);
  expect(permalinks.ledger).toBe(ledger);
});

test('A new item needs no word of explanation', () => {
  const { permalinks, issues } = load(later({ ...published, ...document(body([...items, 'Ещё один.'])) }));
  expect(issues).toEqual([]);
  expect(permalinks.added.map(({ address }) => address)).toEqual(['/2017/resolutions/resolution/1-4/']);
});

test('White space and line breaks are no words; a comma is one', () => {
  const wrapped = document(body(items).replace('базу знаний', '**базу**\n   знаний'));
  expect(codes(later({ ...published, ...wrapped }))).toEqual([]);
  const comma = document(body(items).replace('базу знаний', 'базу, знаний'));
  expect(codes(later({ ...published, ...comma }))).toEqual([`item-reworded ${resolutionFile}:9`]);
});

test('Drafts are not recorded: records, editions, and documents that are still drafts', () => {
  const text = ledgerOf({
    ...document(body(items), 'stage: draft\n'),
    'content/people/anna.md': '---\nname: Анна\ndraft: true\n---\n',
    'content/2018/edition.md': '---\ntitle: Вторая\nstart: 2018-05-11\nend: 2018-05-12\ndraft: true\n---\n',
    'content/2018/sessions/a.md': '---\ntitle: А\ntype: lecture\n---\n',
  });
  expect(text.split('\n').filter((line) => line.startsWith('/'))).toEqual(['/2017/']);
});

test('An item that was removed is missed, and the message shows what to write', () => {
  const files = later({ ...published, ...document(body(items.slice(0, 2))) });
  expect(
    report(files),
  ).toBe(`content/2017/resolutions/resolution.md:2:1  по опубликованному адресу /2017/resolutions/resolution/1-3/ больше ничего нет, а на него уже могут ссылаться. Верните то, что там было, под прежним именем или укажите в content/redirects.yaml, что с ним стало, заполнив слова, набранные прописными буквами:
    moved:
      - {from: /2017/resolutions/resolution/1-3/, to: НОВЫЙ АДРЕС}
    или, если это снято с публикации:
    withdrawn:
      - {address: /2017/resolutions/resolution/1-3/, reason: ПРИЧИНА, date: ДАТА}

1 ошибка
`);
});

test('A record that was removed is missed in the ledger’s own line, once for all that stood below it', () => {
  const { 'content/people/anna.md': _, ...without } = published;
  expect(codes(later(without))).toEqual(['person-gone content/permalinks.lock:11']);
  expect(codes(later(document(body(items))))).toEqual([
    'permalink-gone content/permalinks.lock:9',
    'person-gone content/permalinks.lock:11',
  ]);
});

test('Words that stand under another number are recognised, and the message says how to keep the address', () => {
  const text = body(items)
    .replace('3) Поддержать', '4) Поддержать')
    .replace('2) Проводить', '2) Новый.\n3) Проводить');
  expect(codes(later({ ...published, ...document(text) }))).toEqual([
    `item-renumbered ${resolutionFile}:11`,
    `item-renumbered ${resolutionFile}:12`,
  ]);
  expect(report(later({ ...published, ...document(text) }))).toContain(
    'эти слова опубликованы по адресу /2017/resolutions/resolution/1-2/, а теперь стоят по адресу /2017/resolutions/resolution/1-3/, по которому опубликован другой пункт: прежние ссылки привели бы не туда.',
  );
  expect(report(later({ ...published, ...document(text) }))).toContain(
    'в конце этого пункта `{#2}` (`3) … {#2}`), а в конце пункта, занявшего его место, — другой идентификатор, и добавьте в поля резолюции, заполнив слова, набранные прописными буквами:\n    corrections:\n      - {date: ДАТА, item: "1-2", was: "2)", now: "3)", basis: "ОСНОВАНИЕ"}',
  );
  const corrections = `corrections:\n  - {date: 2018, item: "1-2", was: "2)", now: "3)"}\n  - {date: 2018, item: "1-3", was: "3)", now: "4)"}\n`;
  const kept = text
    .replace('Новый.', 'Новый. {#2a}')
    .replace('ежегодно.', 'ежегодно. {#2}')
    .replace('кластеры.', 'кластеры. {#3}');
  expect(codes(later({ ...published, ...document(kept, corrections) }))).toEqual([]);
});

test('An item that got another number and whose old one is free may move', () => {
  const text = `## 1\n\nУчастники предлагают:\n\n1) ${items[0]}\n2) ${items[1]}\n\n## 2\n\n1) ${items[2]}\n`;
  const moved =
    'moved:\n  - {from: /2017/resolutions/resolution/1-3/, to: /2017/resolutions/resolution/2-1/}\n';
  expect(codes(later({ ...published, ...document(text) }))).toEqual([`item-renumbered ${resolutionFile}:14`]);
  const { issues, permalinks } = load(later({ ...published, ...document(text) }, moved));
  expect(issues).toEqual([]);
  expect(permalinks.moved).toContainEqual({
    from: '/2017/resolutions/resolution/#1-3',
    to: '/2017/resolutions/resolution/#2-1',
  });
});

const reworded = body(items).replace('ежегодно', 'раз в два года');
const correction = (was: string, now: string, item = 'item: "1-2", ') =>
  `corrections:\n  - {date: 2018-03-01, ${item}was: "${was}", now: "${now}"}\n`;

test('Other words are an error until a correction leads from the old ones to them', () => {
  expect(codes(later({ ...published, ...document(reworded) }))).toEqual([
    `item-reworded ${resolutionFile}:10`,
  ]);
  for (const item of [undefined, ''])
    expect(
      codes(later({ ...published, ...document(reworded, correction('ежегодно', 'раз в два года', item)) })),
    ).toEqual([]);
  const elsewhere = document(reworded, correction('плохо', 'хорошо', ''));
  expect(report(later({ ...published, ...elsewhere }))).toContain('добавьте в поля этой резолюции');
  const wrong = document(reworded, correction('каждый год', 'раз в два года'));
  expect(report(later({ ...published, ...wrong }))).toContain('записи в `corrections` этого не объясняют');
  const other = document(reworded, correction('ежегодно', 'раз в два года', 'item: "1-1", '));
  expect(codes(later({ ...published, ...other })).toSorted()).toEqual([
    `correction-not-found ${resolutionFile}:4`,
    `item-reworded ${resolutionFile}:12`,
  ]);
});

test('After a correction both texts are recorded, and going back without a word is an error', () => {
  const corrected = document(reworded, correction('ежегодно', 'раз в два года'));
  const after = ledgerOf(later({ ...published, ...corrected }));
  expect(after.match(/^\/2017\/resolutions\/resolution\/1-2\/ .*$/gm)).toHaveLength(2);
  expect(codes({ ...published, ...corrected, 'content/permalinks.lock': after })).toEqual([]);
  expect(codes({ ...published, 'content/permalinks.lock': after })).toEqual([
    `permalink-digests ${resolutionFile}:10`,
  ]);
});

test('A correction of a sub-item explains the item that holds it', () => {
  const nested = document('1) Раз:\n\n   а) сделать;\n   б) проверить.\n');
  const before = ledgerOf(nested);
  const corrections = 'corrections:\n  - {date: 2018, item: 1-a, was: сделать, now: доделать}\n';
  const after = document('1) Раз:\n\n   а) доделать;\n   б) проверить.\n', corrections);
  expect(codes({ ...after, 'content/permalinks.lock': before })).toEqual([]);
});

test('What is withdrawn is not missed, with all that stood below it', () => {
  const redirects = `withdrawn:
  - {address: /2017/resolutions/resolution/, reason: отменена, date: 2018-03-01}
  - {address: /2017/sessions/opening/, reason: не состоялось, date: 2018}
`;
  const { issues, permalinks } = load(
    later({ 'content/people/anna.md': published['content/people/anna.md'] }, redirects),
  );
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(permalinks.withdrawn.map(({ address }) => address)).toEqual([
    '/2017/resolutions/resolution/',
    '/2017/sessions/opening/',
    '/2017/resolutions/resolution/#1',
    '/2017/resolutions/resolution/1-1/',
    '/2017/resolutions/resolution/1-2/',
    '/2017/resolutions/resolution/1-3/',
    '/2017/sessions/opening/#one',
  ]);
});

test('A document that moved takes its items along, and misses those that it has no longer', () => {
  const renamed = {
    'content/2017/resolutions/final.md': `---\ntitle: Резолюция\n---\n\n${body(items.slice(0, 2))}`,
  };
  const redirects = 'moved:\n  - {from: /2017/resolutions/resolution/, to: /2017/resolutions/final/}\n';
  const { permalinks, issues } = load(
    later(
      { ...session, 'content/people/anna.md': published['content/people/anna.md'], ...renamed },
      redirects,
    ),
  );
  expect(permalinks.moved).toContainEqual({
    from: '/2017/resolutions/resolution/1-2/',
    to: '/2017/resolutions/final/1-2/',
  });
  expect(issues.map(({ code, params }) => [code, params])).toEqual([
    ['permalink-gone', { address: '/2017/resolutions/resolution/1-3/' }],
  ]);
});

test('A file with errors is reported, and what it holds is not missed', () => {
  const files = later({ ...published, [resolutionFile]: '---\ntitel: Резолюция\n---\n' });
  expect(codes(files)).toEqual([`unknown-key ${resolutionFile}:2`, `no-items ${resolutionFile}:2`]);
  expect(codes(later(published, 'moved: [\n'))).toEqual(['yaml-unclosed content/redirects.yaml:1']);
});

test('A preview compares what is published, and shows a draft where something was withdrawn', () => {
  const files = later(
    {
      ...published,
      'content/2017/sessions/opening.md':
        '---\ntitle: О\ntype: lecture\ndraft: true\ntalks:\n  - {id: one, title: Раз}\n---\n',
    },
    'withdrawn:\n  - {address: /2017/sessions/opening/, reason: по просьбе, date: 2018}\n',
  );
  const { issues, permalinks } = load(files, { preview: true });
  expect([issues, permalinks.withdrawn]).toEqual([[], []]);
  expect(load(files).permalinks.withdrawn).toHaveLength(2);
});

test('A person is never withdrawn under the name: the way out is the command that takes the name out', () => {
  const { 'content/people/anna.md': _, ...without } = published;
  expect(report(later(without))).toContain('`npx proceedings withdraw-person anna`');
  expect(report(later(without))).not.toContain('withdrawn:');
  const named = 'withdrawn:\n  - {address: /people/anna/, reason: по просьбе, date: 2018}\n';
  expect(codes(later(without, named))).toEqual(['withdrawn-person content/redirects.yaml:2']);
});

const second = '/2017/resolutions/resolution/1-2/';
const third = '/2017/resolutions/resolution/1-3/';
const movedUp = `## 1\n\nУчастники предлагают:\n\n1) ${items[0]}\n2) ${items[2]}\n`;
const renumbering = `corrections:
  - {date: 2018-03-01, item: "1-2", was: "2) ${items[1]}", now: "2) ${items[2]}"}
`;

test('No entry lets an item take the address of one that was deleted', () => {
  const said = report(later({ ...published, ...document(movedUp) }));
  expect(said).toContain('`2) … {#3}`');
  expect(said).toContain('item: "1-3", was: "3)", now: "2)"');
  expect(said).toContain(`- {address: ${second}, reason: ПРИЧИНА, date: ДАТА}`);
  expect(said).not.toContain('moved:');
  expect(said).toContain('1 ошибка');
  const files = later(
    { ...published, ...document(movedUp, renumbering) },
    `moved:\n  - {from: ${third}, to: ${second}}\n`,
  );
  expect(codes(files)).toEqual([
    `item-renumbered ${resolutionFile}:12`,
    'redirect-other-item content/redirects.yaml:2',
  ]);
});

test('With its id the item keeps its address, and the deleted one is withdrawn', () => {
  const kept = document(
    movedUp.replace(`2) ${items[2]}`, `2) ${items[2]} {#3}`),
    'corrections:\n  - {date: 2018, item: "1-3", was: "3)", now: "2)"}\n',
  );
  const redirects = `withdrawn:\n  - {address: ${second}, reason: исключён, date: 2018}\n`;
  expect(codes(later({ ...published, ...kept }, redirects))).toEqual([]);
});

test('Two items cannot change places, whatever corrections say', () => {
  const swapped = body([items[0] ?? '', items[2] ?? '', items[1] ?? '']);
  const both = `${renumbering}  - {date: 2018-03-01, item: "1-3", was: "3) ${items[2]}", now: "3) ${items[1]}"}\n`;
  expect(codes(later({ ...published, ...document(swapped, both) }))).toEqual([
    `item-renumbered ${resolutionFile}:13`,
    `item-renumbered ${resolutionFile}:14`,
  ]);
});
