/** ORGANIZATION -> the items that name it, as a table of each document, with room for those who work on them. */

import { organizationNotes } from '../../document/extract.ts';
import { warnings } from '../../document/facts.ts';
import { linkNode, type Node, paragraph, textNode } from '../../document/nodes.ts';
import { settingOf } from '../../document/open.ts';
import type { Setting } from '../../document/setting.ts';
import { headOf, keywordsOf, titleHeading } from '../../document/title.ts';
import { issuedOn } from '../../model/dated.ts';
import { extractsByResolution, itemsIn, type ResolutionExtract } from '../../model/extract.ts';
import type { Resolution } from '../../model/resolution-types.ts';
import type { Organization } from '../../model/types.ts';
import { wordsOf } from '../../strings/languages.ts';
import type { Publication } from '../format.ts';
import type { WordDocument } from './document.ts';
import { extractTable } from './extract-table.ts';

export function extractDocument(organization: Organization, { model, url }: Publication): WordDocument {
  const { language, conference } = model;
  const { fullName, kind, address } = organization;
  const { concerning, notCertified, page, of } = wordsOf(language).pdf;
  const { extract: words } = wordsOf(language).office;
  const extracts = extractsByResolution(organization, model);
  return {
    language,
    title: `${concerning[kind]}: ${fullName}`,
    author: conference.name,
    keywords: keywordsOf(
      extracts.flatMap(({ manners }) => manners.flatMap(({ extract }) => itemsIn(extract))),
    ),
    date:
      extracts
        .map(({ resolution }) => issuedOn(resolution))
        .toSorted()
        .at(-1) ?? '',
    landscape: true,
    stamp: null,
    url: url(address),
    itemIds: [],
    sections: extracts.map(({ resolution, manners }, index) => {
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
        nodes: [...(index === 0 ? head : []), ...extractOf(resolution, manners, organization, setting)],
      };
    }),
  };
}

function extractOf(
  resolution: Resolution,
  manners: ResolutionExtract['manners'],
  organization: Organization,
  setting: Setting,
): Node[] {
  const title = textNode(setting.words.extractFrom(resolution.title));
  return [
    { type: 'heading', level: 2, content: [title], voice: 'document' },
    paragraph(
      [
        textNode(`${wordsOf(setting.language).office.extract.source}: `),
        linkNode(setting.url(resolution.address)),
      ],
      'statement',
    ),
    ...warnings(resolution, setting),
    extractTable(manners, { resolution, organization, setting }),
  ];
}
