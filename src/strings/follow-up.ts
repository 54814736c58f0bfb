/** What became of an item, in one line: a status never stands without its date and its source. */
import { formatDate } from './dates.ts';
import { interfaceStrings } from './languages.ts';
import type { FollowUpStatus } from './vocabulary.ts';

interface FollowUp {
  /** ISO: a day, a month or a year. */
  date: string;
  status: FollowUpStatus | null;
  accordingTo: { who: 'addressee' | 'organizer' | 'other'; organization: { title: string } | null } | null;
  document: { kind: string | null; date: string | null; number: string | null } | null;
}

/** «по сообщению адресата: Министерство образцов, письмо, 18 июня 2026 года, № 12»; '' where no source is given. */
export function followUpSource(
  { accordingTo, document }: Pick<FollowUp, 'accordingTo' | 'document'>,
  language: string,
): string {
  const { recommendation } = interfaceStrings(language);
  return [
    accordingTo && recommendation.accordingTo(accordingTo.who, accordingTo.organization?.title ?? null),
    document?.kind,
    document?.date && formatDate(language, document.date),
    document?.number && `№ ${document.number}`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** «20 июня 2026 года — поддержано, по сообщению адресата: Министерство образцов, письмо, № 12» */
export function followUpLine(followUp: FollowUp, language: string): string {
  const { date, status } = followUp;
  const { statuses } = interfaceStrings(language);
  const said = [status && statuses[status], followUpSource(followUp, language)].filter(Boolean).join(', ');
  return [formatDate(language, date), said].filter(Boolean).join(' — ');
}
