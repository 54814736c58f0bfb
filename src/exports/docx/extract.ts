/** ORGANIZATION -> the items that name it, as a table of each document, with room for those who work on them. */

import { organizationNotes } from '../../document/extract.ts';
import { linkNode, type Node, paragraph, textNode } from '../../document/nodes.ts';
import { settingOf } from '../../document/open.ts';
import type { Setting } from '../../document/setting.ts';
import { headOf, titleHeading } from '../../document/title.ts';
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
  const { concerning, notCertified, page, of } = pdfStrings(language);
  const { extract: words } = wordsIn(officeStrings, language);
  const shown = itemsShownOf(organization);
  const extracts = editions
    .flatMap(({ resolutions }) => resolutions)
    .filter(({ stage }) => stage === 'adopted')
    .map((resolution) => ({
      resolution,
      items: resolution.recommendations.filter((item) => shown.has(item.address)),
    }))
    .filter(({ items }) => items.length > 0);
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
    sheets: extracts.map(({ resolution, items }, index) => {
      const setting = settingOf(resolution.body, { model, url });
      const head: Node[] = [
        paragraph(concerning[kind], 'statement'),
        titleHeading(fullName),
        paragraph([textNode(`${notCertified}. `), linkNode(url(address))], 'statement'),
        ...organizationNotes(organization, setting),
      ];
      return {
        foot: {
          title: `${resolution.shortTitle}, ${resolution.edition.title}. ${headOf(fullName)}`,
          statement: words.notCertified,
          page,
          of,
        },
        nodes: [...(index === 0 ? head : []), ...extractOf(resolution, items, organization, setting)],
      };
    }),
  };
}

function extractOf(
  resolution: Resolution,
  items: Recommendation[],
  organization: Organization,
  setting: Setting,
): Node[] {
  const title = textNode(setting.words.extractFrom(resolution.title));
  return [
    { type: 'heading', level: 2, content: [title], voice: 'document' },
    paragraph(
      [
        textNode(`${wordsIn(officeStrings, setting.language).extract.source}: `),
        linkNode(setting.url(resolution.address)),
      ],
      'statement',
    ),
    ...preliminary(resolution, setting),
    extractTable(items, { resolution, organization, setting }),
  ];
}
