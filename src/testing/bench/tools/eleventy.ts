/** The same pages by Eleventy with its default configuration: Liquid, markdown-it, one layout. */
import {
  fileName,
  frontMatter,
  type SiteInfo,
  site,
  stylesheet,
  type ToolSite,
  withFrontMatter,
} from './tool-site.ts';

const layout = ({ title: siteTitle, language, menu, beside }: SiteInfo): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{{ title }} – ${siteTitle}</title>
<link rel="canonical" href="${site}{{ page.url }}">
<link rel="stylesheet" href="/site.css">
</head>
<body>
<header><a href="/">${siteTitle}</a><nav><ul>
${menu.map(({ title, address }) => `<li><a href="${address}">${title}</a></li>`).join('\n')}
</ul></nav></header>
<div class="page">
<main><h1>{{ title }}</h1>
{{ content }}
</main>
<aside>{% if edition %}<nav><p><a href="{{ edition.address }}">{{ edition.title }}</a></p><ul>
${beside({ title: '', address: '{{ edition.address }}' })
  .map(({ title, address }) => `<li><a href="${address}">${title}</a></li>`)
  .join('\n')}
</ul></nav>{% endif %}</aside>
</div>
<footer><p>${siteTitle}</p></footer>
</body>
</html>
`;

export const eleventySite = (info: SiteInfo): ToolSite => ({
  settings: {
    'package.json': '{ "private": true, "type": "module" }\n',
    'pages/_includes/page.liquid': layout(info),
    'pages/pages.json': '{ "layout": "page.liquid" }\n',
    'pages/site.css.liquid': `---\npermalink: /site.css\nlayout: false\n---\n${stylesheet}`,
  },
  page: (page) => ({
    path: `pages/${fileName(page.address) || 'index'}.md`,
    text: withFrontMatter(frontMatter(page), page.markdown),
  }),
});
