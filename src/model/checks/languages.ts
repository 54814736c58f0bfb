/** Which languages the interface is shown in: words that nobody reviewed are published only by an organizer who says so. */
import type { Issue } from '../../records/issues.ts';
import type { Records } from '../../records/types.ts';
import { stateOf } from '../../strings/languages.ts';
import { atField } from './report.ts';

export function checkLanguages({ conference }: Records): Issue[] {
  const { languages, 'unreviewed-languages': wanted = [] } = conference.data;
  const line = `unreviewed-languages: [${[...wanted, ...languages.filter((language) => stateOf(language) === 'unreviewed' && !wanted.includes(language))].join(', ')}]`;
  return [
    ...languages.flatMap((language, index): Issue[] => {
      const state = stateOf(language);
      if (state === 'reviewed' || wanted.includes(language)) return [];
      return [
        atField(
          conference,
          ['languages', index],
          state === 'no-words'
            ? { code: 'no-interface', params: { language } }
            : { code: 'unreviewed-language', params: { language, line } },
        ),
      ];
    }),
    ...wanted.flatMap((language, index): Issue[] => {
      const state = stateOf(language);
      const at = ['unreviewed-languages', index];
      if (!languages.includes(language))
        return [atField(conference, at, { code: 'not-a-site-language', params: { language, languages } })];
      return state === 'unreviewed'
        ? []
        : [atField(conference, at, { code: 'nothing-to-review', params: { language, reason: state } })];
    }),
  ].map((issue) => (issue.code === 'unreviewed-language' ? issue : { ...issue, severity: 'warning' }));
}
