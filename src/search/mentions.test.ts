import { expect, test } from 'vitest';
import { mentions } from './mentions.ts';

test.each([
  ['взаимодействие с вузов', 'вузами'],
  ['1662-р и 488-ФЗ', '488-фз'],
  ['о ребёнке', 'ребенок'],
  ['продвижение', 'продв'],
  ['產業集群的認證', '認證集群'],
  ['Субсидирование затрат', '"субсидирование затрат"'],
])('«%s» mentions «%s»', (text, asked) => {
  expect(mentions(text, asked)).toBe(true);
});

test.each([
  ['создание новых баз', 'Новосибирск'],
  ['вузы и кластеры', 'йцукен'],
  ['кластеры', 'кластеры Новосибирск'],
])('«%s» does not mention «%s»', (text, asked) => {
  expect(mentions(text, asked)).toBe(false);
});
