/** FORWARDING -> DISK: rules for hosts, and old places in pages that are still there. The pages of what is gone are routes. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { type Place, pathOf } from '../address.ts';
import { inLanguage } from '../model/texts.ts';
import { replaceFile } from '../output/replace-file.ts';
import type { Forwarding } from '../permalinks/forwarding.ts';
import { hostRules, nginxMap, redirectsText } from '../permalinks/host-rules.ts';
import { oldPlaces, withOldPlaces } from '../permalinks/places.ts';
import { formatDate } from '../strings/dates.ts';
import { wordsOf } from '../strings/languages.ts';
import { appendRules } from './host-files.ts';

type Site = Pick<Place, 'base' | 'languages'>;

/** `dir`: the built site. Nothing is written where nothing has moved. */
export async function writeForwarding(dir: string, forwarding: Forwarding, site: Site): Promise<void> {
  const rules = hostRules(forwarding, site);
  if (rules.length > 0) {
    await appendRules(join(dir, '_redirects'), redirectsText(rules));
    replaceFile(join(dir, 'redirects.nginx.conf'), nginxMap(rules));
  }
  for (const language of site.languages) {
    const place = { ...site, language };
    for (const [page, places] of oldPlaces(forwarding, (entry) => noteOf(entry, place))) {
      const path = join(dir, pathOf(page, { ...place, base: '/' }), 'index.html');
      if (existsSync(path)) replaceFile(path, withOldPlaces(await readFile(path, 'utf8'), places));
    }
  }
}

function noteOf(entry: Forwarding['moved'][number] | Forwarding['withdrawn'][number], place: Place): string {
  const { language, languages } = place;
  const words = wordsOf(language).gone.place;
  const text = (value: string): ElementContent => ({ type: 'text', value });
  if ('to' in entry) {
    const href = pathOf(entry.to, place);
    const link: ElementContent = {
      type: 'element',
      tagName: 'a',
      properties: { href },
      children: [text(href)],
    };
    return toHtml([text(`${words.moved} `), link]);
  }
  const reason = inLanguage(entry.reason, language, languages);
  return toHtml(text(`${words.withdrawn} ${reason} (${formatDate(language, entry.date)})`));
}
