/** What became of an item, in one line: a status never stands without its date and its source. */

import { formatDate } from './dates.ts';
import { wordsOf } from './languages.ts';
import type { FollowUpStatus } from './vocabulary.ts';

interface FollowUp {
  /** ISO: a day, a month or a year. */
  date: string;
  status: FollowUpStatus | null;
  /** What it is about as a whole, where that is more than the item. */
  about: { placeOf: string } | null;
  accordingTo: { who: 'addressee' | 'organizer' | 'other'; organization: { title: string } | null } | null;
  document: { kind: string | null; date: string | null; number: string | null } | null;
}

/** «по письму адресата № 12 от 18 июня 2026 года (Минобразцов); касается части 2 в целом»; '' where no source is given. */
export function followUpSource(
  { about, accordingTo, document }: Pick<FollowUp, 'about' | 'accordingTo' | 'document'>,
  language: string,
): string {
  const { source, ofWhole } = wordsOf(language).followUps;
  const says = source({
    who: accordingTo?.who ?? null,
    organization: accordingTo?.organization?.title ?? null,
    document,
  });
  return [says, about && ofWhole(about.placeOf)].filter(Boolean).join(wordsOf(language).marks.semicolon);
}

/** «20 июня 2026 года — поддержано, по письму адресата № 12 (Минобразцов)» */
export function followUpLine(followUp: FollowUp, language: string): string {
  const { date, status } = followUp;
  const { statuses } = wordsOf(language).site;
  const said = [status && statuses[status], followUpSource(followUp, language)]
    .filter(Boolean)
    .join(wordsOf(language).marks.comma);
  return [formatDate(language, date), said].filter(Boolean).join(wordsOf(language).marks.dash);
}
