/** What is known of a resolution: how it was adopted, where its text is from, what it was compared with. Nothing that is not stated. */

import { citedPlace } from '../model/cited-place.ts';
import type { Resolution } from '../model/resolution-types.ts';
import { formatDate } from '../strings/dates.ts';
import { wordsOf } from '../strings/languages.ts';
import { type FactRow, type Facts, type Inline, linkNode, type Node, paragraph, textNode } from './nodes.ts';
import type { Setting } from './setting.ts';

/** The list of facts at the end of a document. */
export function factsNode(resolution: Resolution, setting: Setting): Facts {
  const rows = [
    adopted,
    dispatched,
    translated,
    onSite,
    source,
    digest,
    differences,
    omitted,
    corrections,
  ].flatMap((row) => row(resolution, setting));
  return { type: 'facts', rows: rows.filter(({ values }) => values.length > 0) };
}

/** What readers must know before they read: that it is a draft, a translation, or not whole. `stamped`: each sheet calls a draft one. */
export function warnings(
  { stage, proposals, translation, source, notice, address, existsIn }: Resolution,
  { language, url }: Setting,
  { stamped = false } = {},
): Node[] {
  const { resolution: words } = wordsOf(language).site;
  const lines = [
    stage === 'draft' && !stamped && words.draft,
    proposals?.until && wordsOf(language).drafts.until(formatDate(language, proposals.until)),
    source?.complete === false && words.incomplete(source.breaksOffIn),
    notice && `${formatDate(language, notice.date)}${wordsOf(language).marks.colon}${notice.text}`,
  ].filter((line) => typeof line === 'string');
  const [original = language] = existsIn;
  const translated = translation && [
    textNode(
      `${words.translation(translation.official, original)} ${wordsOf(language).translation.original}${wordsOf(language).marks.colon}`,
    ),
    linkNode(url(address, original)),
  ];
  const content = [...(translated ? [translated] : []), ...lines].map((line) => paragraph(line, 'statement'));
  return content.length === 0 ? [] : [{ type: 'aside', content }];
}

const row = (term: string, ...values: (string | null | undefined | Inline[])[]): FactRow[] => [
  {
    term,
    values: values.flatMap((value) => (value ? [typeof value === 'string' ? [textNode(value)] : value] : [])),
  },
];

type Rows = (resolution: Resolution, setting: Setting) => FactRow[];

const adopted: Rows = ({ adopted: fact }, { language }) => {
  const { resolution: words } = wordsOf(language).site;
  return [
    ...row(words.adopted, fact?.date && formatDate(language, fact.date)),
    ...row(words.adoptedBy, fact?.by),
    ...row(words.adoptedHow, fact?.manner),
  ];
};

const dispatched: Rows = ({ dispatches }, { language }) => {
  const { sentTo, letter } = wordsOf(language).dispatches;
  return row(
    sentTo,
    ...dispatches.map(({ to, number, date }) =>
      [to.title, letter(number, date)].filter((part) => part !== '').join(wordsOf(language).marks.comma),
    ),
  );
};

const translated: Rows = ({ translation }, { language, words }) =>
  row(
    words.translation,
    [translation?.by, translation?.date && formatDate(language, translation.date)]
      .filter(Boolean)
      .join(wordsOf(language).marks.comma),
    translation?.approvedBy && wordsOf(language).translation.approvedBy(translation.approvedBy),
  );

const onSite: Rows = ({ address }, { url, words }) => row(words.onSite, [linkNode(url(address))]);

const source: Rows = (resolution, { language, url, words: own }) => {
  const { source: from, corrections: made, existsIn } = resolution;
  const { resolution: words } = wordsOf(language).site;
  if (from === null) return row(words.source, own.noSource);
  const { matches, follows, compared } = wordsOf(language).source;
  const { kind, file } = from;
  const excepted = from.omitted.length + from.differences.length + made.length > 0;
  return row(
    words.source,
    from.isOfOriginal
      ? wordsOf(language).translation.source(existsIn[0] ?? language)
      : from.compared
        ? matches(kind)
        : kind
          ? follows[kind]
          : own.notCompared,
    from.compared ? compared(from.compared, excepted) : null,
    file === null
      ? null
      : [textNode(`${words.sourceFile}${wordsOf(language).marks.colon}`), linkNode(url(file))],
  );
};

const digest: Rows = ({ source: from }, { words }) => row(words.digest, from?.sha256);

const differences: Rows = ({ source: from }, { language }) => {
  const { differences: term, difference } = wordsOf(language).source;
  const lines = (from?.differences ?? []).map((one) => `${difference(one.source, one.text)} (${one.reason})`);
  return row(term, ...lines);
};

const omitted: Rows = ({ source: from }, { language }) =>
  row(wordsOf(language).source.omitted, (from?.omitted ?? []).join(' · '));

const corrections: Rows = (resolution, { language, words }) =>
  row(
    words.corrections,
    ...resolution.corrections.map(({ date, item, was, now, basis }) =>
      [formatDate(language, date), words.correction(citedPlace(resolution, item).short, was, now), basis]
        .filter(Boolean)
        .join(wordsOf(language).marks.comma),
    ),
  );
