/** An edit of an item is one that an organizer could have made. */
import { expect, test } from 'vitest';
import { loadProceedings } from '../../proceedings.ts';
import { writeContent } from '../content.ts';
import { generateConference } from '../generator/conference.ts';
import { editItem, itemIds, withCorrection } from './edit-item.ts';
import { itemAddress, itemToEdit } from './own-project.ts';

const files = generateConference({ recommendations: 60, seed: 3 });
const { path } = itemToEdit(files, 0);
const file = files[path] as string;

test('Items are found by their place in the document', () => {
  expect(itemIds(file)).toHaveLength(20);
  expect(itemIds(file)).toEqual(expect.arrayContaining(['1-i-1', '1-ii-6', '2-8']));
});

test('Only the last word of one item changes', () => {
  const { text, was, now } = editItem(file, '1-ii-2', 'edited7');
  const [before, after] = [file.split('\n'), text.split('\n')];
  const changed = after.filter((line, at) => line !== before[at]);
  expect(changed).toHaveLength(1);
  expect(changed[0]).toMatch(/^2\) .* edited7\.$/);
  expect([was.split(' ').length, now.split(' ').at(-1)]).toEqual([4, 'edited7']);
});

test('The reader finds the edited item without a complaint, with its correction', () => {
  const edit = editItem(file, '2-3', 'edited7');
  const root = writeContent({ ...files, [path]: withCorrection('2-3', '2027-06-01', edit) });
  const { proceedings, issues } = loadProceedings(root, { cacheDir: null, version: 'test' });
  expect(issues).toEqual([]);
  const items = proceedings?.[0].editions.flatMap(({ resolutions }) =>
    resolutions.flatMap(({ recommendations }) => recommendations),
  );
  const edited = items?.find(({ address }) => address === `/${itemAddress(path, '2-3')}`);
  expect(edited?.text).toMatch(/ edited7\.$/);
  expect(edited?.corrected?.corrections).toHaveLength(1);
});

test('Each round edits another item', () => {
  const edited = [0, 1, 2, 3].map((round) => JSON.stringify(itemToEdit(files, round)));
  expect(new Set(edited).size).toBe(4);
});
