/** What a follow-up says agrees with the items that it is about: when they were adopted, by whom they were to be considered. */
import type { Issue, Problem } from '../../records/issues.ts';
import type { FieldPath, RecordFile, Records } from '../../records/types.ts';
import type { Bodies } from '../context.ts';
import { inherited } from '../inherit.ts';
import { outline, type Placed } from '../outline.ts';
import { adoptionOf, isBefore } from './adoption.ts';
import { documentKey } from './item-references.ts';
import { kinship } from './kinship.ts';
import { atField } from './report.ts';

/** An item or part that is there; others are reported elsewhere. */
interface About {
  reference: string;
  index: number;
  document: RecordFile<'resolution'>;
  /** It and what stands in it. */
  placed: Placed[];
}

type FollowUp = RecordFile<'follow-up'>;

export function checkFollowUps(published: Records, bodies: Bodies): Issue[] {
  const isKin = kinship(published);
  return published.followUps.flatMap((record) => {
    const about = thingsIn(record, published, bodies);
    const sound = about.length === record.data.about.length;
    return [
      ...drafts(record, about),
      ...unpublished(record),
      ...(sound ? tooEarly(record, about, published) : []),
      ...(sound ? stranger(record, about, published, isKin) : []),
    ];
  });
}

const warning = (record: FollowUp, path: FieldPath, problem: Problem): Issue => ({
  ...atField(record, path, problem),
  severity: 'warning',
});

function thingsIn({ data }: FollowUp, { resolutions }: Records, bodies: Bodies): About[] {
  return data.about.flatMap((reference, index) => {
    const [key, id] = reference.split('#');
    const document = resolutions.find(({ file }) => documentKey(file) === key);
    if (document === undefined) return [];
    const placed = outline(bodies.get(document.file)?.blocks ?? []).filter(
      ({ block, holders }) => block.id === id || holders.some((holder) => holder.id === id),
    );
    return placed.length === 0 ? [] : [{ reference, index, document, placed }];
  });
}

const drafts = (record: FollowUp, about: About[]): Issue[] =>
  about
    .filter(({ document }) => document.data.stage === 'draft')
    .map(({ reference, index }) =>
      warning(record, ['about', index], { code: 'follow-up-of-draft', params: { item: reference } }),
    );

function unpublished(record: FollowUp): Issue[] {
  const { document } = record.data;
  return document?.publish === 'full' && document.file === undefined
    ? [warning(record, ['document', 'publish'], { code: 'nothing-to-publish', params: {} })]
    : [];
}

function tooEarly(record: FollowUp, about: About[], published: Records): Issue[] {
  const { date } = record.data;
  const bounds = about.map(({ document }) => adoptionOf(document, published));
  const [first] = bounds;
  if (first === null || first === undefined) return [];
  if (!bounds.every((bound) => bound !== null && isBefore(date, bound.adopted))) return [];
  return [warning(record, ['date'], { code: 'before-adoption', params: { date, ...first } })];
}

function stranger(
  record: FollowUp,
  about: About[],
  { organizations }: Records,
  isKin: ReturnType<typeof kinship>,
): Issue[] {
  const { who, organization } = record.data['according-to'] ?? {};
  if (who !== 'addressee' || organization === undefined) return [];
  const groups = new Set(organizations.filter(({ data }) => data.kind === 'group').map(({ id }) => id));
  /** A body that the document was sent to is addressed by it as well. */
  const addressed = about.flatMap(({ document: { data }, placed }) => [
    ...placed.flatMap((one) => inherited(data, one, 'addressees') ?? []).map((one) => one.organization),
    ...data.dispatches.map(({ to }) => to),
  ]);
  /** Anybody may belong to a group. */
  const isKnown = addressed.some((one) => groups.has(one) || isKin(organization, one));
  const path = ['according-to', 'organization'];
  return isKnown ? [] : [warning(record, path, { code: 'not-addressed', params: { organization } })];
}
