/** What became of items: dated and sourced, in the words of the pages. */

import { lowered } from '../document/levels.ts';
import { linkNode, type Node, paragraph, textNode } from '../document/nodes.ts';
import type { Setting } from '../document/setting.ts';
import { inLanguage } from '../document/title.ts';
import { treeNodes } from '../document/tree.ts';
import type { FollowUp } from '../model/follow-up-types.ts';
import type { Resolution } from '../model/resolution-types.ts';
import { followUpLine } from '../strings/follow-up.ts';
import { wordsOf } from '../strings/languages.ts';

/** All that is known of a resolution's parts and items; nothing where nothing is known. */
export function followUpNodes({ divisions, recommendations }: Resolution, setting: Setting): Node[] {
  const { recommendation: words } = wordsOf(setting.language).site;
  const known = [
    ...Object.values(divisions).map(({ place, followUps }) => ({ place, followUps })),
    ...recommendations.map(({ place, followUps }) => ({
      place,
      followUps: followUps.filter(({ about }) => about === null),
    })),
  ].filter(({ followUps }) => followUps.length > 0);
  if (known.length === 0) return [];
  return [
    { type: 'heading', level: 2, content: [textNode(words.followUps)], voice: 'interface' },
    ...known.flatMap(({ place, followUps }): Node[] => [
      { type: 'heading', level: 3, content: [textNode(place)], voice: 'interface' },
      ...followUps.flatMap((followUp) => followUpBody(followUp, setting)),
    ]),
  ];
}

function followUpBody(followUp: FollowUp, setting: Setting): Node[] {
  const { body, contentLanguage, href, document } = followUp;
  const links = [document?.file ?? null, href].filter((link) => link !== null);
  const words = body.flatMap(({ tree }) => treeNodes(tree, setting));
  return [
    { ...paragraph(followUpLine(followUp, setting.language), 'interface'), keep: words.length > 0 },
    ...inLanguage(lowered(words, 2), contentLanguage, setting),
    ...links.map((link) => paragraph([linkNode(setting.url(link))], 'quiet')),
  ];
}
