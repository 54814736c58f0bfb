import { type Files, record } from '../generator/record.ts';
import { proposalCount } from './drafts.ts';
import { editionFiles } from './editions.ts';
import { followUpFiles, followUps } from './follow-ups.ts';
import { lastingFiles } from './lasting.ts';
import { perTopic, topics } from './phrases.ts';
import { resolutionFiles } from './resolutions.ts';

const { files: documents, placed, continued } = resolutionFiles();

/** What tests ask for. */
export const series = {
  editions: ['2023', '2021', '2019'],
  /** Recommendations of what was adopted. */
  recommendations: Object.keys(topics).length * perTopic,
  /** Items of the document that is a draft. */
  proposals: proposalCount,
  /** References of all recommendations: `2019/resolution#1-i-3`. */
  placed,
  /** A later recommendation and the earlier one that it continues. */
  continued,
  /** Three recommendations of three editions, the newest first, each of which continues the next. */
  chain: chainOf(continued),
  /** Published follow-ups. */
  followUps: followUps.filter(({ draft }) => !draft).length,
  /** Letters that lie in the repository and may not be on the site. */
  withheld: ['/2019/letters/96.txt', '/2023/letters/1733.txt'],
  /** Bodies that became others, from the oldest to the living one. */
  renamed: ['industry', 'industry-and-trade', 'economy-and-industry'],
  merged: ['industry-and-trade', 'economy'],
  withoutConsent: ['pavel-beregov', 'nina-kamneva'],
  /** Has two corrections, and a source that has the words before. */
  corrected: '/2021/resolutions/resolution/',
  draft: '/2023/resolutions/roadmap/',
};

function chainOf(pairs: [string, string][]): [string, string, string] {
  const earlier = new Map(pairs);
  for (const [newest, middle] of pairs) {
    const oldest = earlier.get(middle);
    if (oldest !== undefined) return [newest, middle, oldest];
  }
  throw new Error('No recommendation was raised three times.');
}

/** A file's path from the project's root, under `content/` and `public/`, and its text. */
export function seriesFiles(): Files {
  return {
    'content/conference.md': record(
      {
        name: { ru: 'Северный форум кластеров', en: 'Northern Forum of Clusters' },
        languages: ['ru', 'en'],
        contacts: [{ for: { ru: 'Вопросы о резолюциях', en: 'Resolutions' }, email: 'forum@example.org' }],
        privacy: { consent: 'not-required' },
      },
      'Форум проходит раз в два года. Здесь собраны его программы, резолюции и сведения об их рассмотрении.',
    ),
    ...lastingFiles(),
    ...editionFiles(),
    ...documents,
    ...followUpFiles(),
    'public/2019/letters/cover.txt': 'Сопроводительное письмо № 12-ОК/19 от 3 июня 2019 г.\n',
    'public/2023/letters/cover.txt': 'Сопроводительное письмо № 20-ОК/23 от 26 июня 2023 г.\n',
  };
}
