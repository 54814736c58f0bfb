/** What the page tells the script: where the site lies, its language and its words. */
import type { SearchStrings } from '../../strings/search.ts';

export interface SearchSettings {
  /** Where the site lies on its host, with both slashes: `/` or `/proceedings/`. */
  base: string;
  /** Home of the page's language, with the base: `/` or `/proceedings/en/`. */
  home: string;
  /** As in addresses: `zh-tw`. */
  language: string;
  /** The language that the conference is written in, its home and its own name; `null` on pages in it. */
  original: { language: string; home: string; name: string } | null;
  strings: SearchStrings;
}

/** With an underscore, which no id of content has. The `<script type="application/json">` that SearchBox.astro puts on every page. */
export const settingsId = 'search_settings';

export function readSettings(): SearchSettings {
  return JSON.parse(document.getElementById(settingsId)?.textContent ?? '') as SearchSettings;
}
