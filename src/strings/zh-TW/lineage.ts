/** The words about questions that several conferences raised. */
import type { LineageStrings } from '../lineage.ts';

export const lineage: LineageStrings = {
  alsoRaised: '同一問題亦見於',
  title: '多次提出的問題',
  lead: (count) => `共 ${count} 個問題。`,
  link: (count) => `${count} 個問題曾多次提出`,
};
