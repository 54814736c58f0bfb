/** A resolution with up to twenty items, in two parts and two sections of the first, as the real one has them. */
import { pick, sample } from '../search-bench/seed.ts';
import type { Department, Lasting, Ministry, Source } from './lasting.ts';
import type { Prose } from './prose.ts';
import { record } from './record.ts';

export const fullResolution = 20;

/** A section's items, by its id. */
const sections = [
  { id: '1-i', items: 6 },
  { id: '1-ii', items: 6 },
  { id: '2', items: 8 },
];

export interface ResolutionSource extends Source {
  prose: Prose;
  shared: Lasting;
  edition: { id: string; title: string };
  /** Those that parts 1 and 2 came from. */
  sessions: [Session, Session];
}

export interface Session {
  id: string;
  title: string;
}

/** The file's text. */
export function resolution(source: ResolutionSource, count: number): string {
  const { words, chance, prose, shared, edition, sessions } = source;
  const addressed = pick(shared.ministries, chance) as Ministry;
  const [responsible, proposed] = sample(shared.departments, 2, chance) as [Department, Department];
  const sentWords = words.sent(addressed.name);
  const responsibleWords = words.responsible(responsible.name);
  const proposedWords = words.proposed(proposed.name);
  const sent = { organization: addressed.id, as: 'sent-to', words: sentWords };

  const heads: Record<string, string> = {
    '1-i': `## 1\n\n${words.sentBy(sessions[0].title, sentWords, addressed.short)}\n\n### I. ${responsibleWords}:`,
    '1-ii': `### II. ${words.otherMeasures}:`,
    '2': `## 2\n\n${words.proposedBy(sessions[1].title, proposedWords)}`,
  };
  const parts = {
    '1': { title: sessions[0].title, session: sessions[0].id, addressees: [sent] },
    '1-i': {
      addressees: [{ organization: responsible.id, as: 'responsible', words: responsibleWords }, sent],
    },
    '2': {
      title: sessions[1].title,
      session: sessions[1].id,
      addressees: [{ organization: proposed.id, as: 'proposed-to', words: proposedWords }],
    },
  };

  const body = [prose.sentence(15, 45), prose.sentence(15, 45)];
  const recommendations: Record<string, object> = {};
  let left = count;
  const begun = sections.filter(({ id, items }) => {
    const here = Math.min(items, left);
    left -= here;
    if (here === 0) return false;
    const list = Array.from({ length: here }, (_, at) => {
      recommendations[`${id}-${at + 1}`] = { topics: sample(shared.topics, 1 + chance(2), chance) };
      return `${at + 1}) ${prose.sentence(15, 45)}`;
    });
    body.push(heads[id] as string, list.join('\n'));
    return true;
  });
  const has = (part: string): boolean => begun.some(({ id }) => id.startsWith(part));
  return record(
    {
      title: words.resolution(edition.title),
      'short-title': words.shortResolution,
      parts: Object.fromEntries(Object.entries(parts).filter(([part]) => has(part))),
      recommendations,
    },
    body.join('\n\n'),
  );
}
