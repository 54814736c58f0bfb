/** The same pages by Hugo: one layout, no feeds, no taxonomies. */
import type { MarkdownPage } from '../same-pages/page.ts';
import {
  fileName,
  frontMatter,
  type SiteInfo,
  site,
  stylesheet,
  type ToolSite,
  withFrontMatter,
} from './tool-site.ts';

const layout = ({ menu, beside }: SiteInfo): string => `<!doctype html>
<html lang="{{ .Site.LanguageCode }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{{ .Title }} – {{ .Site.Title }}</title>
<link rel="canonical" href="{{ .Permalink }}">
<link rel="stylesheet" href="/site.css">
</head>
<body>
<header><a href="/">{{ .Site.Title }}</a><nav><ul>
${menu.map(({ title, address }) => `<li><a href="${address}">${title}</a></li>`).join('\n')}
</ul></nav></header>
<div class="page">
<main data-pagefind-body><h1>{{ .Title }}</h1>
{{ .Content }}
</main>
<aside>{{ with .Params.edition }}<nav><p><a href="{{ .address }}">{{ .title }}</a></p><ul>
${beside({ title: '', address: '{{ .address }}' })
  .map(({ title, address }) => `<li><a href="${address}">${title}</a></li>`)
  .join('\n')}
</ul></nav>{{ end }}</aside>
</div>
<footer><p>{{ .Site.Title }}</p></footer>
</body>
</html>
`;

/** @param addresses all pages: Hugo wants to know which of them have others below them */
export const hugoSite = (info: SiteInfo, addresses: readonly string[]): ToolSite => {
  const parents = new Set(addresses.flatMap(above));
  return {
    settings: {
      'config.yaml': `baseURL: ${site}/
languageCode: ${info.language}
title: ${JSON.stringify(info.title)}
disableKinds: [taxonomy, term, RSS, 404]
`,
      'layouts/_default/single.html': layout(info),
      'layouts/_default/list.html': layout(info),
      'layouts/index.html': layout(info),
      'static/site.css': stylesheet,
    },
    page: (page: MarkdownPage) => {
      const name = fileName(page.address);
      const path = parents.has(page.address) ? `${name}/_index.md`.replace(/^\//, '') : `${name}.md`;
      return { path: `content/${path}`, text: withFrontMatter(frontMatter(page), page.markdown) };
    },
  };
};

/** `/2017/sessions/a/` lies below `/2017/sessions/`, `/2017/` and `/`. */
const above = (address: string): string[] => {
  const parts = address.split('/').slice(1, -1);
  return parts.map(
    (_, depth) =>
      `/${parts
        .slice(0, depth)
        .map((part) => `${part}/`)
        .join('')}`,
  );
};
