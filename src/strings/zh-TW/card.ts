/** The few words of ours on a card that pages do not say in the same way. */
import type { CardStrings } from '../card.ts';

export const card: CardStrings = { adoptedOn: (date) => `通過日期：${date}` };
