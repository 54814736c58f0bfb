/** The words about corrections of a text after its adoption. */
import type { CorrectionStrings } from '../corrections.ts';
import { formatDate } from '../dates.ts';
import { counted } from '../plural.ts';

export const corrections: CorrectionStrings = {
  title: 'Berichtigungen',
  note: 'Der Text steht hier mit den Berichtigungen, die nach der Annahme vorgenommen wurden.',
  made: (count, latest) =>
    count === 1
      ? `Berichtigt: ${formatDate('de', latest)}`
      : `${counted('de', count, { one: 'Berichtigung', other: 'Berichtigungen' })}, zuletzt: ${formatDate('de', latest)}`,
  mark: (date) => `berichtigt: ${formatDate('de', date)}`,
  all: 'Alle Berichtigungen des Dokuments',
  adopted: 'In der angenommenen Fassung',
  original: 'Der angenommene Text',
  noOriginal: (was) =>
    `Das Original ist nicht auf dieser Website; die angenommenen Worte stehen hier nach „${was}“.`,
  unclear:
    'Die berichtigten Worte kommen im Text mehrmals vor, deshalb steht die angenommene Fassung hier nicht im Ganzen.',
  ofOriginal: 'Berichtigt wurde das Original; seine Worte stehen in seiner Sprache.',
};
