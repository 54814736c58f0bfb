/** What a correction says to stand in the text now stands there, and at one place: else nobody can tell what was adopted. */
import type { Issue } from '../../records/issues.ts';
import type { Records } from '../../records/types.ts';
import { adoptedWords } from '../adopted-words.ts';
import type { Bodies } from '../context.ts';
import { outline } from '../outline.ts';
import { inLanguage } from '../texts.ts';
import { withSoundBody } from './files.ts';
import { atField } from './report.ts';

/** Corrections of items that do not exist are reported elsewhere. */
export function checkCorrections({ resolutions, conference }: Records, bodies: Bodies): Issue[] {
  const { languages } = conference.data;
  return resolutions.filter(withSoundBody(bodies)).flatMap((record) => {
    const { title, corrections = [] } = record.data;
    const blocks = bodies.get(record.file)?.blocks ?? [];
    const ids = new Set(outline(blocks).map(({ block: { id } }) => id));
    const { found } = adoptedWords(inLanguage(title, languages[0] ?? '', languages), blocks, corrections);
    /** A later correction of the same words is missing, which is reported. */
    const isUndoneFirst = (index: number) =>
      corrections.some(
        ({ was }, later) => later > index && found[later] === 'missing' && was === corrections[index]?.now,
      );
    return corrections.flatMap(({ item, now }, index): Issue[] => {
      if (item !== undefined && !ids.has(item)) return [];
      const path = ['corrections', index, 'now'];
      const params = { words: now, item: item ?? null };
      if (found[index] === 'missing')
        return isUndoneFirst(index) ? [] : [atField(record, path, { code: 'correction-not-found', params })];
      if (found[index] !== 'several') return [];
      return [{ ...atField(record, path, { code: 'correction-unclear', params }), severity: 'warning' }];
    });
  });
}
