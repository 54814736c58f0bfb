/**
 * ORGANIZATION -> the items that name it: an extract of each resolution, every one a document of its own. An extract is made by a machine and
 * certified by nobody, and says so on each sheet.
 */

import { aboveNodes } from '../document/above.ts';
import { heldLine } from '../document/adopted-text.ts';
import { organizationNotes, othersNamed, remarksOn } from '../document/extract.ts';
import { factsNode, warnings } from '../document/facts.ts';
import { steadyLevels } from '../document/levels.ts';
import { linkNode, type Node, paragraph, textNode } from '../document/nodes.ts';
import { settingOf } from '../document/open.ts';
import type { Place, Setting } from '../document/setting.ts';
import { isShort, labelWidthOf, textNodes } from '../document/text.ts';
import { headOf, inLanguage, keywordsOf, titleHeading } from '../document/title.ts';
import { treeNodes } from '../document/tree.ts';
import { resolutionChanged, wholeDay } from '../model/dated.ts';
import { editionOf } from '../model/edition-of.ts';
import { extractsByResolution, itemsIn, type ResolutionExtract } from '../model/extract.ts';
import type { ExtractItem, ExtractPart } from '../model/extract-types.ts';
import type { Resolution } from '../model/resolution-types.ts';
import type { Organization } from '../model/types.ts';
import { wordsOf } from '../strings/languages.ts';
import { dateOf, looksOf, type PdfDocument, type Sheets } from './document.ts';

export function extractDocument(organization: Organization, place: Place): PdfDocument {
  const { model } = place;
  const named = extractsByResolution(organization, model);
  const [first] = named;
  const days = named.map(({ resolution }) => wholeDay(resolutionChanged(resolution)));
  const { concerning } = wordsOf(model.language).pdf;
  const [latest = ''] = days.toSorted().toReversed();
  return {
    ...looksOf(model, first && editionOf(first.resolution, model)),
    title: `${concerning[organization.kind]}: ${organization.fullName}`,
    authors: [model.conference.name],
    keywords: keywordsOf(named.flatMap(({ manners }) => manners.flatMap(({ extract }) => itemsIn(extract)))),
    date: dateOf(latest),
    sheets: named.map((one) => sheetsOf(one, organization, place)),
  };
}

function sheetsOf(
  { resolution, manners }: ResolutionExtract,
  organization: Organization,
  place: Place,
): Sheets {
  const setting = settingOf(resolution.body, place);
  const { language, words } = setting;
  const { manners: names, resolution: own } = wordsOf(language).site;
  const title = words.extractFrom(resolution.title);
  const nodes: Node[] = [
    titleHeading(title),
    {
      type: 'aside',
      content: [
        paragraph(heldLine(resolution, setting), 'quiet'),
        paragraph(words.notCertified, 'statement'),
        paragraph(`${words.concerning[organization.kind]}: ${organization.fullName}`, 'statement'),
        ...organizationNotes(organization, setting),
      ],
    },
    ...warnings(resolution, setting),
    ...manners.flatMap(({ manner, extract }): Node[] => [
      {
        type: 'heading',
        level: 2,
        content: [textNode(`${names[manner]}: ${organization.fullName}`)],
        voice: 'interface',
      },
      ...extract.parts.flatMap((part) => partNodes(part, resolution, organization, setting)),
    ]),
    {
      type: 'aside',
      content: [
        { type: 'heading', level: 2, content: [textNode(own.about)], voice: 'interface' },
        factsNode(resolution, setting),
        paragraph([textNode(`${words.sameItems}: `), linkNode(place.url(organization.address))], 'interface'),
        paragraph(`${words.letters} ${words.codes}`, 'quiet'),
      ],
    },
  ];
  return {
    head: headOf(title),
    stamp: null,
    address: place.url(resolution.address),
    statement: words.notCertified,
    titled: true,
    ownNumbers: true,
    nodes: steadyLevels(nodes),
  };
}

function partNodes(
  { passages }: ExtractPart,
  resolution: Resolution,
  organization: Organization,
  setting: Setting,
): Node[] {
  return passages.flatMap(({ above, items }): Node[] => [
    ...aboveNodes(above, resolution.contentLanguage, setting),
    ...inLanguage(
      [
        {
          type: 'items',
          corridor: true,
          labelWidth: labelWidthOf(items.map(({ label }) => label ?? '—')),
          entries: items.map((item) => entryOf(item, resolution, organization, setting)),
        },
      ],
      resolution.contentLanguage,
      setting,
    ),
  ]);
}

function entryOf(item: ExtractItem, resolution: Resolution, organization: Organization, setting: Setting) {
  const { label, tree, children, address, shortPlace } = item;
  const known = resolution.recommendations.find((one) => one.address === address);
  const lines = [
    [shortPlace, ...othersNamed(item, organization, setting.language)].join(' · '),
    ...(known === undefined ? [] : remarksOn(known, setting.language)),
  ];
  // Inner items have no codes here: their numbers are the document's, the item is one.
  const shown = { divisions: {}, notes: resolution.notes, recommendations: [] };
  return {
    label: label ?? '—',
    content: [
      ...treeNodes(tree, setting),
      { type: 'aside' as const, content: lines.map((line) => paragraph(line, 'quiet')) },
    ],
    children: textNodes(children, shown, setting, false),
    mark: shortPlace,
    target: '',
    permalink: {
      url: setting.url(address),
      tail: `${address.split('/').at(-2)}/`,
      alt: setting.words.codeOf(known?.placeOf ?? item.place),
    },
    whole: isShort(item),
  };
}
