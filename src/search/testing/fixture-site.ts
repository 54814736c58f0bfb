/** A small Astro site under a sub-path with the search on it, its index in two parts as a big site has it, built and served as a strict host would. */
import { fileURLToPath } from 'node:url';
import { type Served, serveSite } from '../../../scripts/server.ts';
import { policyOf } from '../../exports/head/policy.ts';
import { buildSite, project } from '../../testing/built-site.ts';
import { fixturePages } from './fixture-pages.ts';

const source = (path: string): string => JSON.stringify(fileURLToPath(new URL(path, import.meta.url)));

const config = `
import { fileURLToPath } from 'node:url';
import { indexSite } from ${JSON.stringify(new URL('../build/index.ts', import.meta.url).href)};
export default {
  base: '/proceedings',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [{ name: 'search', hooks: { 'astro:build:done': ({ dir }) => indexSite(fileURLToPath(dir), {}, { smallestShard: 7 }) } }],
};`;

const layout = `---
import SearchBox from ${source('../../components/search/SearchBox.astro')};
import { wordsOf } from ${source('../../strings/languages.ts')};
const { kind } = Astro.props;
---
<html lang="ru">
  <head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>Проба</title>
  {kind && <meta name="search:kind" content={kind} />}
  <link rel="icon" href="/proceedings/icon.svg" /><link rel="stylesheet" href="/proceedings/tokens.css" /></head>
  <body>
    <header><SearchBox base="/proceedings/" home="/proceedings/" language="ru" original={null} edition={null} strings={wordsOf('ru').search} /></header>
    <main><slot /></main>
  </body>
</html>`;

const page = `---
import Layout from '../layout.astro';
import pages from '../pages.json';
export const getStaticPaths = () => pages.map((page) => ({ params: { path: page.path }, props: page }));
const { kind, kindWords, title, place, part, addressees, topics, html } = Astro.props;
const titleWeights = { recommendation: '10', topic: '1' };
---
<Layout kind={kind}>
  <article data-pagefind-body data-pagefind-weight={kind === 'recommendation' ? '1' : '0.5'} data-pagefind-filter={\`kind:\${kindWords}\`} data-pagefind-meta={\`kind:\${kind}\`}>
    <h1 data-pagefind-meta="title" data-pagefind-weight={titleWeights[kind] ?? '7'}>{title}</h1>
    {place && <span data-pagefind-ignore data-pagefind-meta="place">{place}</span>}
    {part && <span data-pagefind-ignore data-pagefind-meta="part">{part}</span>}
    {addressees.length > 0 && <span data-pagefind-ignore data-pagefind-meta="addressees">{addressees.join('; ')}</span>}
    {addressees.map((name) => <span data-pagefind-ignore data-pagefind-filter="addressee">{name}</span>)}
    {topics.map((name) => <span data-pagefind-ignore data-pagefind-filter="topic">{name}</span>)}
    {kind !== 'page' && <span data-pagefind-ignore data-pagefind-filter="edition">2017</span>}
    <Fragment set:html={html} />
    <p data-pagefind-ignore><label>Заметка <textarea></textarea></label></p>
  </article>
</Layout>`;

const searchPage = `---
import Layout from '../layout.astro';
import SearchPage from ${source('../../components/search/SearchPage.astro')};
import { wordsOf } from ${source('../../strings/languages.ts')};
---
<Layout><SearchPage home="/proceedings/" original={null} strings={wordsOf('ru').search} /></Layout>`;

const tokens = `:root { --text: #1a201d; --text-quiet: #56605a; --surface: #fcfcfa; --surface-raised: #f2f4ef; --rule: #d8ded7;
--accent: #0f6b3a; --accent-soft: #dcefe3; --focus: #0b57d0; --step--1: .875rem; --step-0: 1.0625rem }
* { box-sizing: border-box } body { font: 1.0625rem/1.6 sans-serif; color: var(--text); background: var(--surface) } a { color: inherit }
main { max-inline-size: 74rem; margin: auto; padding: 1rem }`;

export async function fixtureSite(): Promise<Served> {
  const { root, remove } = await project({
    'astro.config.mjs': config,
    'public/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'public/tokens.css': tokens,
    'src/layout.astro': layout,
    'src/pages.json': JSON.stringify(fixturePages),
    'src/pages/[...path].astro': page,
    'src/pages/search.astro': searchPage,
  });
  const { code, output, dist } = await buildSite(root);
  if (code !== 0) throw new Error(output);
  const served = await serveSite(dist, {
    base: '/proceedings/',
    headers: { 'Content-Security-Policy': policyOf('') },
  });
  return { url: served.url, close: () => served.close().then(remove) };
}
