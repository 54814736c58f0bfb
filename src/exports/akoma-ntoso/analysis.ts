/** RESOLUTION -> `analysis`: who is addressed by which part or item, where each has its page, and what was corrected. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Addressed, Resolution } from '../../model/resolution-types.ts';
import type { Publication } from '../format.ts';
import { workOf } from './identification.ts';
import { namesOf } from './names.ts';
import { conference, correctionId, referenceId, roleId } from './reference-ids.ts';

const source = `#${conference}`;

/** The foreign namespace that `old` and `new` want for words. */
const html = 'http://www.w3.org/1999/xhtml';

export function analysis(resolution: Resolution, publication: Publication): Element | null {
  const parts = [
    corrections(resolution, workOf(resolution, publication)),
    permalinks(resolution, publication),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : x('analysis', { source }, parts);
}

/** Each part and item with its permanent address, and all whom it is addressed to, whether its own words say so or its part's. */
function permalinks(resolution: Resolution, { url }: Publication): Element | null {
  const { address, divisions, recommendations, translation } = resolution;
  const items = new Map(recommendations.map((item) => [item.id, item]));
  const found = [...namesOf(resolution)].flatMap(([id, { eId }]) => {
    const item = items.get(id);
    const addressees = item?.addressees ?? divisions[id]?.addressees ?? [];
    const href = url(item?.address ?? `${address}#${id}`);
    return [
      x('alternativeReference', { for: `#${eId}`, href }),
      ...addressees.map((addressed) => addressee(addressed, eId, translation !== null)),
    ];
  });
  return found.length === 0 ? null : x('otherReferences', { source }, found);
}

/** The words that name it are the original's, which a translation does not hold. */
const addressee = ({ organization, manner, words }: Addressed, eId: string, isTranslated: boolean): Element =>
  x('implicitReference', {
    for: `#${eId}`,
    refersTo: `#${referenceId('organization', organization)} #${roleId({ manner })}`,
    showAs: isTranslated ? organization.title : words,
  });

function corrections(resolution: Resolution, work: string): Element | null {
  const names = namesOf(resolution);
  if (resolution.corrections.length === 0) return null;
  return x(
    'passiveModifications',
    resolution.corrections.map(({ item, was, now }, index) => {
      const named = item === null ? undefined : names.get(item);
      return x('textualMod', { eId: `pmod_${index + 1}`, type: 'substitution' }, [
        x('source', { href: `#${correctionId(index)}` }),
        x('destination', { href: named === undefined ? work : `#${named.eId}` }),
        x('old', [x('span', { xmlns: html }, was)]),
        x('new', [x('span', { xmlns: html }, now)]),
      ]);
    }),
  );
}
