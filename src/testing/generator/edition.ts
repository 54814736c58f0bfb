/** One holding of the conference: its sessions, its resolutions and what was heard of them since. */
import { pick, sample } from '../search-bench/seed.ts';
import type { Lasting, Source } from './lasting.ts';
import type { Prose } from './prose.ts';
import { type Files, record } from './record.ts';
import { resolution, type Session } from './resolution.ts';

export interface EditionSource extends Source {
  prose: Prose;
  shared: Lasting;
}

/** Of the statuses that a follow-up may state. */
const statuses = ['replied', 'under-review', 'supported', 'in-progress', 'done', 'not-supported'];

/** `counts` has an entry a resolution: how many items it holds. `id` begins with the year. */
export function edition(source: EditionSource, id: string, counts: number[]): Files {
  const { words, chance, prose, shared } = source;
  const [year = ''] = id.split('-');
  const folder = `content/${id}`;
  const title = words.edition(id);
  const files: Files = {
    [`${folder}/edition.md`]: record(
      { title, start: `${year}-05-11`, end: `${year}-05-12`, timezone: 'Europe/Moscow', place: words.place },
      prose.sentence(15, 45),
    ),
  };

  const session = (number: number): Session => {
    const made = { id: `session-${number}`, title: prose.title(3, 8) };
    const fields = {
      title: made.title,
      type: pick(['round-table', 'seminar', 'lecture'], chance),
      date: `${year}-05-${11 + (number % 2)}`,
      start: '10:30',
      end: '12:00',
      people: sample(shared.people, 2, chance).map((person) => ({ person })),
      topics: sample(shared.topics, 1, chance),
    };
    files[`${folder}/sessions/${made.id}.md`] = record(fields, prose.sentence(15, 45));
    return made;
  };

  for (const [index, count] of counts.entries()) {
    const number = index + 1;
    const sessions: [Session, Session] = [session(number * 2 - 1), session(number * 2)];
    const document = resolution({ ...source, edition: { id, title }, sessions }, count);
    files[`${folder}/resolutions/resolution-${number}.md`] = document;
  }

  const reply = {
    date: `${Number(year) + 1}-03-01`,
    about: [`${id}/resolution-1#1-i-1`],
    status: pick(statuses, chance),
    'according-to': { who: 'other', organization: pick(shared.ministries, chance)?.id },
  };
  files[`${folder}/follow-ups/${reply.date}-reply.md`] = record(reply, prose.sentence(15, 45));
  return files;
}
