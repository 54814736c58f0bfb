/** What was answered and reported since, as the editions' logs have it. */
import { type Files, record } from '../generator/record.ts';
import { followUps2019 } from './follow-ups-2019.ts';
import { followUps2021 } from './follow-ups-2021.ts';
import { followUps2023 } from './follow-ups-2023.ts';

export interface FollowUp {
  /** `2019/2019-07-10-reply`: the edition, then the file’s name. */
  file: string;
  date: string;
  /** Ids of items or parts in a document: `resolution#1-i-3`. */
  about: string[];
  /** Who says so: a body addressed, the organizer, or another. */
  says: ['addressee' | 'organizer' | 'other', string?] | null;
  status?: string;
  document?: object;
  href?: string;
  draft?: true;
  text: string;
}

export const followUps: FollowUp[] = [...followUps2019, ...followUps2021, ...followUps2023];

export function followUpFiles(): Files {
  const files: Files = {};
  for (const { file, date, about, says, status, document, href, draft, text } of followUps) {
    const [edition, name] = file.split('/');
    files[`content/${edition}/follow-ups/${name}.md`] = record(
      {
        date,
        about: about.map((item) => `${edition}/${item}`),
        ...(status && { status }),
        ...(says && { 'according-to': { who: says[0], ...(says[1] && { organization: says[1] }) } }),
        ...(document && { document }),
        ...(href && { href }),
        ...(draft && { draft }),
      },
      text,
    );
    const scan = (document as { file?: string } | undefined)?.file;
    if (scan) files[`public${scan}`] = `Письмо. ${text}\n`;
  }
  return files;
}
