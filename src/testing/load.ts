/** A conference of given files, read by the same way as the real one. */
import type { Recommendation, Resolution } from '../model/resolution-types.ts';
import type { Proceedings } from '../model/types.ts';
import { type Loaded, loadProceedings } from '../proceedings.ts';
import { formatReport } from '../records/report.ts';
import { writeContent } from './content.ts';

/** The least that is a conference: one edition. */
export const leastContent: Record<string, string> = {
  'content/conference.md': '---\nname: Конференция\nlanguages: [ru]\n---\n',
  'content/2017/edition.md':
    '---\ntitle: Первая\nstart: 2017-05-11\nend: 2017-05-12\ntimezone: Europe/Moscow\n---\n',
};

/** Reads these files and those of `leastContent` that they do not replace. */
export function load(files: Record<string, string>, { preview = false } = {}): Loaded {
  const root = writeContent({ ...leastContent, ...files });
  return loadProceedings(root, { cacheDir: null, version: 'test', preview });
}

/** The model in its default language; content with errors fails the test with the report. */
export function model(files: Record<string, string>, language?: string): Proceedings {
  const loaded = load(files);
  const found = loaded.proceedings?.find((one) => language === undefined || one.language === language);
  if (found === undefined) throw new Error(formatReport(loaded.issues, 'en'));
  return found;
}

/** The report on these files, in the conference's language. */
export function report(files: Record<string, string>, options?: { preview: boolean }): string {
  const { issues, language } = load(files, options);
  return formatReport(issues, language);
}

/** The only resolution of a conference that has this body and this front matter besides its title. */
export function resolution(body: string, frontMatter = '', files: Record<string, string> = {}): Resolution {
  const file = `---\ntitle: Резолюция участников\n${frontMatter}---\n\n${body}\n`;
  const [only] = model({ ...files, 'content/2017/resolutions/resolution.md': file }).editions.flatMap(
    ({ resolutions }) => resolutions,
  );
  if (only === undefined) throw new Error('There is no resolution.');
  return only;
}

export function item({ recommendations }: Resolution, id: string): Recommendation {
  const found = recommendations.find((recommendation) => recommendation.id === id);
  if (found === undefined)
    throw new Error(`No ${id} among ${recommendations.map((one) => one.id).join(', ')}.`);
  return found;
}
