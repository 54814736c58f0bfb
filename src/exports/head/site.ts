/** THE SITE -> schema.org, with its search. */
import type { WebSite } from 'schema-dts';
import { known, siteId, type UrlOf } from './thing.ts';

export interface SiteDescribed {
  name: string;
  shortName: string;
  description: string;
  language: string;
}

/** `query-input` is how the action says which words of its address the reader fills in; the type does not know it. */
export const siteThing = (
  { name, shortName, description, language }: SiteDescribed,
  url: UrlOf,
): WebSite => ({
  '@type': 'WebSite',
  ...siteId(url),
  name,
  url: url('/'),
  description,
  inLanguage: language,
  potentialAction: {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${url('/search/')}?q={words}` },
    ...{ 'query-input': 'required name=words' },
  },
  ...known({ alternateName: shortName === name ? null : shortName }),
});
