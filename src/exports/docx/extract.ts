/** ORGANIZATION -> the items that name it, as a table of each document, with room for those who work on them. */

import { linkNode, type Node, paragraph, textNode } from '../../document/nodes.ts';
import { settingOf } from '../../document/open.ts';
import type { Place } from '../../document/setting.ts';
import { headOf, stampOf, titleHeading } from '../../document/title.ts';
import { issuedOn } from '../../model/dated.ts';
import type { Recommendation, Resolution } from '../../model/resolution-types.ts';
import type { Organization } from '../../model/types.ts';
import { officeStrings } from '../../strings/office.ts';
import { pdfStrings } from '../../strings/pdf.ts';
import { wordsIn } from '../../strings/pick.ts';
import type { Publication } from '../format.ts';
import { itemsShownOf } from '../table/rows.ts';
import type { WordDocument } from './document.ts';
import { extractTable } from './extract-table.ts';
import { preliminary } from './resolution.ts';

export function extractDocument(organization: Organization, { model, url }: Publication): WordDocument {
  const { language, conference, editions } = model;
  const { fullName, kind, address } = organization;
  const { concerning, notCertified, extractFrom, page, of } = pdfStrings(language);
  const shown = itemsShownOf(organization);
  const extracts = editions
    .flatMap(({ resolutions }) => resolutions)
    .map((resolution) => ({
      resolution,
      items: resolution.recommendations.filter((item) => shown.has(item.address)),
    }))
    .filter(({ items }) => items.length > 0);
  const [only, ...others] = extracts.map(({ resolution }) => extractFrom(resolution.title));
  return {
    language,
    title: `${concerning[kind]}: ${fullName}`,
    author: conference.name,
    keywords: [],
    date:
      extracts
        .map(({ resolution }) => issuedOn(resolution))
        .toSorted()
        .at(-1) ?? '',
    landscape: true,
    stamp: null,
    url: url(address),
    itemIds: [],
    foot: {
      title: others.length === 0 ? `${headOf(only ?? '')}. ${fullName}` : `${concerning[kind]}: ${fullName}`,
      statement: notCertified,
      page,
      of,
    },
    nodes: [
      paragraph(concerning[kind], 'statement'),
      titleHeading(fullName),
      paragraph([textNode(`${notCertified}. `), linkNode(url(address))], 'statement'),
      ...extracts.flatMap(({ resolution, items }) =>
        extractOf(resolution, items, organization, { model, url }),
      ),
    ],
  };
}

function extractOf(
  resolution: Resolution,
  items: Recommendation[],
  organization: Organization,
  place: Place,
): Node[] {
  const setting = settingOf(resolution.body, place);
  const stamp = stampOf(resolution, setting);
  const title = textNode(setting.words.extractFrom(resolution.title));
  return [
    ...(stamp === null ? [] : [paragraph([{ type: 'strong', content: [textNode(stamp)] }], 'statement')]),
    { type: 'heading', level: 2, content: [title], voice: 'document' },
    paragraph(
      [
        textNode(`${wordsIn(officeStrings, setting.language).extract.source}: `),
        linkNode(place.url(resolution.address)),
      ],
      'statement',
    ),
    ...preliminary(resolution, setting),
    extractTable(items, { resolution, organization, setting }),
  ];
}
