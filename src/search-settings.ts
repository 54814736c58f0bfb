/** What the search of a page has to know, from the page's frame. */

import type { Frame } from './model/views/frame.ts';
import type { SearchSettings } from './search/browser/settings.ts';
import { siteUrl } from './site-url.ts';
import { ownName, wordsOf } from './strings/languages.ts';

export function searchSettings(frame: Frame): SearchSettings {
  const [origin = frame.language] = frame.languages;
  return {
    base: siteUrl('/', { language: origin, languages: frame.languages }),
    home: siteUrl('/', frame),
    language: frame.language,
    original:
      origin === frame.language
        ? null
        : {
            language: origin,
            home: siteUrl('/', { language: origin, languages: frame.languages }),
            name: ownName(origin),
          },
    strings: wordsOf(frame.language).search,
  };
}
