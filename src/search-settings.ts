/** What the search of a page has to know, from the page's frame. */
import type { Frame } from './model/views/frame.ts';
import type { SearchSettings } from './search/browser/settings.ts';
import { siteUrl } from './site-url.ts';
import { wordsIn } from './strings/pick.ts';
import { searchStrings } from './strings/search.ts';

export function searchSettings(frame: Frame): SearchSettings {
  const [origin = frame.language] = frame.languages;
  return {
    base: siteUrl('/', { language: origin, languages: frame.languages }),
    home: siteUrl('/', frame),
    language: frame.language,
    strings: wordsIn(searchStrings, frame.language),
  };
}
