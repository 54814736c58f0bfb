/** Where the conference requires consent, nobody is published without it. */
import type { Issue } from '../../records/issues.ts';
import type { Records } from '../../records/types.ts';
import { atField } from './report.ts';

export function checkConsent({ conference, people }: Records): Issue[] {
  if (conference.data.privacy.consent !== 'required') return [];
  return (
    people
      // A draft is shown to its author alone.
      .filter(({ data }) => data.consent === undefined && data.draft !== true)
      .map((person) => atField(person, ['consent'], { code: 'no-consent', params: {} }))
  );
}
