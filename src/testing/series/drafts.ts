/** A document that is still discussed, and one that only its authors see. */
import { type Files, record } from '../generator/record.ts';

const proposals = [
  'Объединить образовательные программы трёх кластеров области',
  'Создать общий реестр испытательных лабораторий',
  'Перейти к долгосрочным договорам на поставку комплектующих',
  'Открыть представительство кластеров при торгово-промышленной палате',
  'Провести совместную выставку достижений в 2025 году',
];

const list = (lines: string[]): string => lines.map((line, at) => `${at + 1}. ${line}.`).join('\n');

/** Of the draft that readers see. */
export const proposalCount = proposals.length;

export const drafts: Files = {
  'content/2023/resolutions/roadmap.md': record(
    {
      title: 'Проект дорожной карты развития кластеров до 2030 года',
      'short-title': { ru: 'Проект дорожной карты', en: 'Draft road map' },
      stage: 'draft',
      proposals: { until: '2023-09-01' },
      recommendations: { '1': { topics: ['training'] }, '3': { topics: ['cooperation'] } },
    },
    `Участники форума обсуждают предложения:\n\n${list(proposals)}`,
  ),
  'content/2023/resolutions/appeal.md': record(
    { title: 'Обращение участников форума к предприятиям области', draft: true },
    `Участники форума обращаются к предприятиям:\n\n${list(['Присоединиться к работе кластеров'])}`,
  ),
};
