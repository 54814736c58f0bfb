/** The interface in Traditional Chinese, as used in Taiwan. */
import type { LanguageWords } from '../language-words.ts';
import { accessibility } from './accessibility.ts';
import { bibliography } from './bibliography.ts';
import { body } from './body.ts';
import { card } from './card.ts';
import { corrections } from './corrections.ts';
import { data } from './data.ts';
import { directory } from './directory.ts';
import { dispatches } from './dispatches.ts';
import { downloads } from './downloads.ts';
import { drafts } from './drafts.ts';
import { feed } from './feed.ts';
import { figures } from './figures.ts';
import { followUps } from './follow-ups.ts';
import { gone } from './gone.ts';
import { leftOut } from './left-out.ts';
import { lineage } from './lineage.ts';
import { marks } from './marks.ts';
import { office } from './office.ts';
import { pageWords } from './page-words.ts';
import { pdf } from './pdf.ts';
import { programme } from './programme.ts';
import { programmeFilters } from './programme-filters.ts';
import { reading } from './reading.ts';
import { register } from './register.ts';
import { reports } from './reports.ts';
import { search } from './search.ts';
import { site } from './site.ts';
import { source } from './source.ts';
import { succession } from './succession.ts';
import { translation } from './translation.ts';

export const zhTW: LanguageWords = {
  accessibility,
  bibliography,
  body,
  card,
  corrections,
  data,
  directory,
  dispatches,
  downloads,
  drafts,
  feed,
  figures,
  followUps,
  gone,
  leftOut,
  lineage,
  marks,
  office,
  pageWords,
  pdf,
  programme,
  programmeFilters,
  reading,
  register,
  reports,
  search,
  site,
  source,
  succession,
  translation,
};
