/** Questions about the text itself: its title, its date, what was left out, what a machine may have misread. */
import type { LeftOutWords } from '../../../strings/publish.ts';
import type { Doubt } from '../report.ts';
import { formatDoubt } from '../report-text.ts';
import { passagesOf, passageWith } from './passages.ts';
import type { Answers, Question, Situation } from './question.ts';

export const textQuestions = (situation: Situation, answers: Answers): Question[] => [
  ...title(situation, answers),
  ...date(situation),
  ...whole(situation),
  ...leftOut(situation),
  ...hyphens(situation),
  ...doubts(situation),
];

/** Words over the divided words of one question. */
const mostWords = 20;

/** Longest beginning of a paragraph that is shown to be recognized, in characters. */
const longest = 160;

const shortened = (text: string): string =>
  text.length > longest ? `${text.slice(0, text.lastIndexOf(' ', longest))} …` : text;

const plain = { choices: [], typed: null, fallback: null } as const;

function title({ draft: { report, title: found } }: Situation, answers: Answers): Question[] {
  const { doubts, leftOut, opening } = report;
  const above = leftOut.filter(({ reason }) => reason === 'masthead').map(({ text }) => text);
  const guessed = doubts.some(({ kind }) => kind === 'title-guessed');
  const first = opening[0]?.text ?? '';
  const further: Record<string, Question> = {
    lines: {
      ...plain,
      id: 'title-lines',
      kind: 'title-lines',
      params: { opening: opening.map(({ text }) => shortened(text)) },
      choices: opening.map(({ line }) => String(line)),
      typed: 'many',
    },
    words: { ...plain, id: 'title-words', kind: 'title-words', params: { title: found }, typed: 'text' },
    untitled: {
      ...plain,
      id: 'title-untitled',
      kind: 'title-untitled',
      params: { first: shortened(first) },
      typed: 'text',
    },
  };
  const more = further[answers.get('title') ?? ''];
  return [
    {
      id: 'title',
      kind: 'title',
      params: { title: found, guessed, above },
      choices: ['right', 'lines', 'words', 'untitled'],
      typed: null,
      fallback: 'right',
    },
    ...(more ? [more] : []),
  ];
}

function date({ draft, existing }: Situation): Question[] {
  const { adopted } = existing;
  if (typeof adopted === 'object' && 'date' in adopted) return [];
  const { date: found, possible } = draft.adoption;
  return [
    {
      id: 'date',
      kind: 'date',
      params: { found, possible },
      choices: [found ?? [], 'none', possible?.date ?? []].flat(),
      typed: 'date',
      fallback: found ?? 'none',
    },
  ];
}

function whole({ draft: { report }, existing }: Situation): Question[] {
  const { source } = existing;
  if (typeof source === 'object' && 'complete' in source) return [];
  const breaksOff = report.doubts.find((doubt) => doubt.kind === 'breaks-off')?.text ?? null;
  const fallback = breaksOff === null ? 'whole' : 'part';
  return [
    { id: 'whole', kind: 'whole', params: { breaksOff }, choices: ['whole', 'part'], typed: null, fallback },
  ];
}

/** Lines that are left out without doubt are asked about at once; what stands over the title belongs to the title. */
function leftOut({ draft: { report }, lines }: Situation): Question[] {
  const asked = report.leftOut.filter(({ reason }) => reason !== 'masthead');
  const sure = asked.filter(({ doubtful }) => !doubtful);
  const words = ({ text, reason, at }: (typeof asked)[number]): LeftOutWords => ({
    text,
    reason,
    times: at.length,
  });
  const doubtful = asked
    .filter((one) => one.doubtful)
    .map((one): Question => {
      const id = `left-out:${one.lines.join(',')}`;
      return {
        id,
        kind: 'left-out',
        params: { ...words(one), ...around(lines, one.lines) },
        choices: ['furniture', 'text'],
        typed: null,
        fallback: 'furniture',
      };
    });
  if (sure.length === 0) return doubtful;
  return [
    {
      id: 'left-out-sure',
      kind: 'left-out-sure',
      params: { lines: sure.map(words) },
      choices: sure.map(({ lines }) => lines.join(',')),
      typed: 'many',
      fallback: '',
    },
    ...doubtful,
  ];
}

/** The lines before and after the first place where something was left out. */
function around(lines: readonly string[], left: readonly number[]): { before: string; after: string } {
  const [first = 0] = left;
  let last = first;
  while (left.includes(last + 1)) last += 1;
  const before = lines[first - 1] ?? '';
  return {
    before:
      before.length > longest
        ? `… ${before.slice(before.indexOf(' ', before.length - longest) + 1)}`
        : before,
    after: shortened(lines[last + 1] ?? ''),
  };
}

function hyphens({ draft: { report } }: Situation): Question[] {
  const pages = Array.from({ length: Math.ceil(report.hyphens.length / mostWords) }, (_, page) =>
    report.hyphens.slice(page * mostWords, (page + 1) * mostWords),
  );
  return pages.map((words, page) => ({
    id: `hyphens:${page}`,
    kind: 'hyphens',
    params: { words: words.map(({ word, otherwise }) => ({ word, otherwise })) },
    choices: words.map(({ line }) => String(line)),
    typed: 'many',
    fallback: '',
  }));
}

/** Doubts that have questions of their own. */
const askedElsewhere = new Set<Doubt['kind']>(['title-guessed', 'breaks-off']);

/** Words of the document that may be a slip: the author says whether they stand so in it. */
const slips = new Set<Doubt['kind']>([
  'label',
  'label-like',
  'look-alikes',
  'glued-number',
  'spaced-letters',
]);

function doubts({ draft, language }: Situation): Question[] {
  const passages = passagesOf(draft);
  return draft.report.doubts.flatMap((doubt, at): Question[] => {
    if (askedElsewhere.has(doubt.kind)) return [];
    if (doubt.kind === 'no-items') return [noItems];
    const sentence = formatDoubt(doubt, language);
    if (!slips.has(doubt.kind))
      return [
        {
          id: `notice:${at}`,
          kind: 'notice',
          params: { sentence },
          choices: [],
          typed: null,
          fallback: 'seen',
        },
      ];
    const passage = doubt.kind !== 'label' && 'text' in doubt ? passageWith(passages, doubt.text) : undefined;
    return [
      {
        id: `doubt:${passage?.kind === 'item' ? passage.id : ''}:${at}`,
        kind: 'doubt',
        params: { sentence, place: passage?.place ?? '' },
        choices: ['later', 'so'],
        typed: null,
        fallback: 'later',
      },
    ];
  });
}

const noItems: Question = {
  id: 'no-items',
  kind: 'no-items',
  params: {},
  choices: ['none', 'paragraphs'],
  typed: null,
  fallback: 'none',
};
