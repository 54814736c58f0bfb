/** The site of a generated conference, to see how the search bears up when there is much to find. */
import { buildSite, project } from '../built-site.ts';
import { generateConference } from '../generator/conference.ts';
import type { OwnSite } from '../own-site.ts';

const seed = 1;

export async function generatedSite(recommendations: number): Promise<OwnSite> {
  const made = await project(generateConference({ recommendations, seed }));
  return { ...made, build: () => buildSite(made.root) };
}
