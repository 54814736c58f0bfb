/** A small site with what a policy could get in the way of: two languages, addresses that are gone, a page and files of the project's own. */
import { createHash } from 'node:crypto';
import { buildSite, project } from '../built-site.ts';
import { fullConference } from '../full-site.ts';
import { type OwnSite, siteFrom } from '../own-site.ts';

/** The page `/own/` says whether its script ran and its style holds. */
export const ownWords = 'Своя страница';

/** Files of the project itself. */
const own = {
  'src/pages/own.astro': `<html lang="ru"><head><meta charset="utf-8"><title>Своя</title>
<style is:inline>p { color: rgb(1, 2, 3) }</style></head>
<body><p>${ownWords}</p><script is:inline>document.title = 'ran'</script></body></html>`,
  'public/sources/письмо $1.html':
    '<!doctype html><title>Letter</title><script>document.title = "ran"</script>',
  'public/_headers': '/proceedings/*\n  Referrer-Policy: no-referrer\n',
};

/** With both slashes: the project's own headers know it. */
export const base = '/proceedings/';

/** Of a person who is on the site no longer. */
export const gone = 'people/pyotr-petrov/';
const digest = createHash('sha256').update(`/${gone}`).digest('hex');

const files = {
  'astro.config.mjs': `import proceedings from ${JSON.stringify(new URL('../../index.ts', import.meta.url).href)};
export default { site: 'https://example.org', base: '${base}', integrations: [proceedings()] };
`,
  'content/conference.md':
    '---\nname: {ru: Съезд садоводов, en: Gardeners’ Congress}\nlanguages: [ru, en]\ncontacts: [{email: a@example.org}]\n---\n',
  'content/2017/edition.md': '---\ntitle: Первый\nstart: 2017-05-11\nend: 2017-05-12\n---\n',
  'content/2017/sessions/opening.md':
    '---\ntitle: Открытие\ntype: plenary\ndate: 2017-05-11\n---\n\nО **садах**.\n',
  'content/2017/resolutions/resolution.md':
    '---\ntitle: Резолюция\nstage: adopted\n---\n\n1) Сертификация садов[^1].\n2) Создать сад.\n\n| а | б |\n|:-:|--:|\n| 1 | 2 |\n\n[^1]: Всех.\n',
  'content/redirects.yaml': `moved:
  - {from: /2017/sessions/old/, to: /2017/sessions/opening/}
withdrawn:
  - {address: /2017/sessions/gone/, reason: не состоялось, date: 2017-06}
withdrawn-digests:
  - {digest: ${digest}, reason: по просьбе, date: 2017-06-01}
`,
};

export const smallSite = async (): Promise<OwnSite> => {
  const site = await project({ ...files, ...own });
  return { ...site, build: () => buildSite(site.root) };
};

/** The conference that uses every field, with the same files. */
export async function wholeSite(at: string): Promise<OwnSite> {
  const site = await siteFrom(fullConference, at);
  await site.write(own);
  return site;
}
