/** TALK -> ONE LINE of a list: «10:10–10:40 Состояние образцов (Мария Примерова)». */
import type { Talk } from '../../model/types.ts';

export function talkLine({ title, start, end, people }: Talk): string {
  const time = [start, end].filter((one) => one !== null).join('–');
  const names = people.map(({ person }) => person.title).join(', ');
  return [time, title, names && `(${names})`].filter(Boolean).join(' ');
}
