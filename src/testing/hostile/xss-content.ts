/** A conference in which every payload stands in every kind of field. */
import { followUp, redirects, resolution, session, translatedSession } from './xss-documents.ts';
import type { Pieces } from './xss-lines.ts';
import { conference, edition, freePage, organization, person, topic } from './xss-records.ts';

const groups = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));

/** How many payloads share an edition; a person, an organization and a topic; a page, each of which is named at the foot of all pages. */
const perEdition = 20;
const perName = 4;
const perPage = 50;

/** Content path -> file. */
export function hostileContent(payloads: readonly string[]): Map<string, Pieces> {
  const files = new Map<string, Pieces>([
    ['content/conference.md', conference(payloads.slice(0, 40))],
    ['content/redirects.yaml', redirects(payloads.slice(0, 40))],
  ]);
  const names = groups(payloads, perName);
  for (const [at, group] of names.entries()) {
    files.set(`content/people/person-${at}.md`, person(group));
    files.set(
      `content/organizations/body-${at}.md`,
      organization(group, at % 2 === 0 ? undefined : `body-${at - 1}`),
    );
    files.set(`content/topics/topic-${at}.md`, topic(group));
  }
  for (const [at, group] of groups(payloads, perPage).entries())
    files.set(`content/pages/page-${at}.md`, freePage(group));
  for (const [number, group] of groups(payloads, perEdition).entries()) {
    const year = 2026 - number;
    const named = (at: number) => {
      const name = Math.floor((number * perEdition + at) / perName);
      return { person: `person-${name}`, organization: `body-${name}`, topic: `topic-${name}` };
    };
    const sessions = group.map((_, at) => `session-${at}`);
    files.set(`content/${year}/edition.md`, edition(group, year, [named(0).organization]));
    files.set(`content/${year}/resolutions/resolution.md`, resolution(group, sessions, named(0)));
    for (const [at, payload] of group.entries()) {
      files.set(`content/${year}/sessions/session-${at}.md`, session(payload, year, named(at)));
      files.set(`content/${year}/sessions/session-${at}.en.md`, translatedSession(payload));
      files.set(
        `content/${year}/follow-ups/reply-${at}.md`,
        followUp(payload, `${year}/resolution#${at + 1}-1`, named(at)),
      );
    }
  }
  return files;
}
