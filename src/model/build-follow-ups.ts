/** RECORDS -> FOLLOW-UPS: what was said of items and parts, as far as it may be published. */
import type { RecordFile } from '../records/types.ts';
import { memory } from '../remembered.ts';
import { bodyOf, type Context, contentLanguage, inputsOf, type References } from './context.ts';
import type { FollowUp, FollowUpDocument, LatestStatus } from './follow-up-types.ts';
import { letterNumber } from './letter-number.ts';
import { byCodeUnits } from './order.ts';

const followUps = memory<RecordFile, FollowUp>();

/** By the key of the item or part that they are about, the latest first. */
export function buildFollowUps(context: Context, to: References): Map<string, FollowUp[]> {
  const rows = context.records.followUps.flatMap((record) => {
    const followUp = followUps(record, inputsOf(record, context), () => buildFollowUp(record, context, to));
    return [...new Set(record.data.about)].map((about) => ({ about, followUp }));
  });
  return new Map(
    [...Map.groupBy(rows, ({ about }) => about)].map(([about, group]) => [
      about,
      inOrder(group.map(({ followUp }) => followUp)),
    ]),
  );
}

/**
 * The latest first. Of two with the same date the one whose file's name comes later is taken for the later one; a year
 * or month alone comes before its days.
 */
export const inOrder = (followUps: readonly FollowUp[]): FollowUp[] =>
  followUps.toSorted(
    (a, b) =>
      byCodeUnits(b.date, a.date) ||
      byCodeUnits(fileName(b.key), fileName(a.key)) ||
      byCodeUnits(b.key, a.key),
  );

const fileName = (key: string) => key.slice(key.indexOf('/') + 1);

/** `followUps`: the latest first. */
export function latestStatus(followUps: readonly FollowUp[]): LatestStatus | null {
  const latest = followUps.find(({ status }) => status !== null);
  if (latest === undefined || latest.status === null) return null;
  const { status, date, about, accordingTo, document } = latest;
  return { status, date, about, accordingTo, document };
}

function buildFollowUp(record: RecordFile<'follow-up'>, context: Context, to: References): FollowUp {
  const { data } = record;
  const source = data['according-to'];
  const isUnsaid = data.document?.publish === 'no';
  return {
    key: `${record.edition}/${record.id}`,
    about: null,
    also: [],
    date: data.date,
    status: data.status ?? null,
    accordingTo:
      source === undefined
        ? null
        : {
            who: source.who,
            organization: source.organization === undefined ? null : to.organization(source.organization),
          },
    document: data.document === undefined ? null : documentOf(data.document, context),
    href: isUnsaid || isWithheld(data) ? null : (data.href ?? null),
    body: isUnsaid ? [] : bodyOf(record, context),
    contentLanguage: contentLanguage(record, context),
  };
}

type Data = RecordFile<'follow-up'>['data'];

/** The link to a document is no way around what may be published of it. */
const isWithheld = ({ document, href }: Data) =>
  document?.file !== undefined && document.publish !== 'full' && document.file === href;

function documentOf(document: NonNullable<Data['document']>, { text }: Context): FollowUpDocument {
  const { kind, date, number, file, publish } = document;
  return {
    kind: text(kind),
    date: date ?? null,
    number: number === undefined ? null : letterNumber(number),
    inReplyTo: publish === 'no' ? null : text(document['in-reply-to']),
    file: publish === 'full' ? (file ?? null) : null,
  };
}
