/** The words about questions that several conferences raised. */

import type { LineageStrings } from '../lineage.ts';
import { counted } from '../plural.ts';

export const lineage: LineageStrings = {
  alsoRaised: 'Вопрос поднимался также',
  title: 'Вопросы, которые поднимались неоднократно',
  lead: (count) =>
    `Всего ${counted('ru', count, { one: 'вопрос', few: 'вопроса', many: 'вопросов', other: 'вопроса' })}.`,
  link: (count) =>
    counted('ru', count, {
      one: 'вопрос поднимался неоднократно',
      few: 'вопроса поднимались неоднократно',
      many: 'вопросов поднимались неоднократно',
      other: 'вопроса поднимались неоднократно',
    }),
};
