/** What is known of a resolution: how it was adopted, where its text is from, what it was compared with. Nothing that is not stated. */
import type { Resolution } from '../model/resolution-types.ts';
import { formatDate } from '../strings/dates.ts';
import { interfaceStrings } from '../strings/languages.ts';
import { sourceStrings } from '../strings/source.ts';
import { type FactRow, type Facts, type Inline, linkNode, type Node, paragraph, textNode } from './nodes.ts';
import type { Setting } from './setting.ts';

/** The list of facts at the end of a document. */
export function factsNode(resolution: Resolution, setting: Setting): Facts {
  const rows = [adopted, translated, onSite, source, digest, differences, omitted, corrections].flatMap(
    (row) => row(resolution, setting),
  );
  return { type: 'facts', rows: rows.filter(({ values }) => values.length > 0) };
}

/** What readers must know before they read: that it is a draft, a translation, or not whole. */
export function warnings({ stage, translation, source, notice }: Resolution, { language }: Setting): Node[] {
  const { resolution: words } = interfaceStrings(language);
  const lines = [
    stage === 'draft' && words.draft,
    translation && words.translation(translation.official),
    source?.complete === false && words.incomplete(source.breaksOffIn),
    notice && `${formatDate(language, notice.date)}: ${notice.text}`,
  ].filter((line) => typeof line === 'string');
  return lines.length === 0
    ? []
    : [{ type: 'aside', content: lines.map((line) => paragraph(line, 'statement')) }];
}

const row = (term: string, ...values: (string | null | undefined | Inline[])[]): FactRow[] => [
  {
    term,
    values: values.flatMap((value) => (value ? [typeof value === 'string' ? [textNode(value)] : value] : [])),
  },
];

type Rows = (resolution: Resolution, setting: Setting) => FactRow[];

const adopted: Rows = ({ adopted: fact }, { language }) =>
  row(
    interfaceStrings(language).resolution.adopted,
    [fact?.date && formatDate(language, fact.date), fact?.by, fact?.manner].filter(Boolean).join(', '),
  );

const translated: Rows = ({ translation }, { language, words }) =>
  row(
    words.translation,
    [translation?.by, translation?.date && formatDate(language, translation.date)].filter(Boolean).join(', '),
  );

const onSite: Rows = ({ address }, { url, words }) => row(words.onSite, [linkNode(url(address))]);

const source: Rows = ({ source: from }, { language, url, words: own }) => {
  const { resolution: words } = interfaceStrings(language);
  if (from === null) return row(words.source, own.noSource);
  const { matches, follows, compared } = sourceStrings(language);
  const { kind, file } = from;
  const excepted = from.omitted.length + from.differences.length > 0;
  return row(
    words.source,
    from.compared ? matches(kind) : kind ? follows[kind] : own.notCompared,
    from.compared ? compared(from.compared, excepted) : null,
    file === null ? null : [textNode(`${words.sourceFile}: `), linkNode(url(file))],
  );
};

const digest: Rows = ({ source: from }, { words }) => row(words.digest, from?.sha256);

/** Without the corrections, which the model has at their end: they have a row of their own. */
const differences: Rows = ({ source: from, corrections: made }, { language }) => {
  const { differences: term, difference } = sourceStrings(language);
  const declared = from === null ? [] : from.differences.slice(0, from.differences.length - made.length);
  const lines = declared.map((one) => `${difference(one.source, one.text)} (${one.reason})`);
  return row(term, ...lines);
};

const omitted: Rows = ({ source: from }, { language }) =>
  row(sourceStrings(language).omitted, (from?.omitted ?? []).join(' · '));

const corrections: Rows = (resolution, { language, words }) =>
  row(
    words.corrections,
    ...resolution.corrections.map(({ date, item, was, now, basis }) =>
      [formatDate(language, date), words.correction(placeIn(resolution, item), was, now), basis]
        .filter(Boolean)
        .join(', '),
    ),
  );

/** «п. 2 разд. II ч. 1» */
const placeIn = ({ recommendations, divisions }: Resolution, item: string | null): string | null => {
  if (item === null) return null;
  const known = recommendations.find(({ id }) => id === item) ?? divisions[item];
  return known?.shortPlace ?? null;
};
