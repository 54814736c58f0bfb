/** The words about questions that several conferences raised. */
import type { LineageStrings } from '../lineage.ts';
import { counted } from '../plural.ts';

export const lineage: LineageStrings = {
  alsoRaised: 'यह प्रश्न और कहाँ उठा',
  title: 'एक से अधिक बार उठाए गए प्रश्न',
  lead: (count) => `कुल ${counted('hi', count, { other: 'प्रश्न' })}।`,
  link: (count) =>
    counted('hi', count, { one: 'प्रश्न एक से अधिक बार उठाया गया', other: 'प्रश्न एक से अधिक बार उठाए गए' }),
};
