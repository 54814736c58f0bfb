/**
 * ORGANIZATION -> the items that name it: an extract of each resolution, every one a document of its own. An extract is made by a machine and
 * certified by nobody, and says so on each sheet.
 */

import { aboveWords, organizationNotes, placeNodes, remarksOn } from '../document/extract.ts';
import { factsNode, warnings } from '../document/facts.ts';
import { steadyLevels } from '../document/levels.ts';
import { linkNode, type Node, paragraph, textNode } from '../document/nodes.ts';
import { settingOf } from '../document/open.ts';
import type { Place, Setting } from '../document/setting.ts';
import { isShort, labelWidthOf, textNodes } from '../document/text.ts';
import { headOf, inLanguage, keywordsOf, stampOf, titleHeading } from '../document/title.ts';
import { treeNodes } from '../document/tree.ts';
import { resolutionChanged, wholeDay } from '../model/dated.ts';
import { editionOf } from '../model/edition-of.ts';
import { adoptedIn } from '../model/extract.ts';
import type { Above, Extract, ExtractItem, ExtractPart } from '../model/extract-types.ts';
import type { Resolution } from '../model/resolution-types.ts';
import type { Organization } from '../model/types.ts';
import { formatDateRange } from '../strings/dates.ts';
import { interfaceStrings } from '../strings/languages.ts';
import { pdfStrings } from '../strings/pdf.ts';
import type { AddresseeManner } from '../strings/vocabulary.ts';
import { dateOf, looksOf, type PdfDocument, type Sheets } from './document.ts';

/** Items of one resolution that name it, by manner. */
interface Named {
  resolution: Resolution;
  manners: { manner: AddresseeManner; extract: Extract }[];
}

export function extractDocument(organization: Organization, place: Place): PdfDocument {
  const { model } = place;
  const named = namedIn(organization, place);
  const [first] = named;
  const days = named.map(({ resolution }) => wholeDay(resolutionChanged(resolution)));
  const { concerning } = pdfStrings(model.language);
  const [latest = ''] = days.toSorted().toReversed();
  return {
    ...looksOf(model, first && editionOf(first.resolution, model)),
    title: `${concerning[organization.kind]}: ${organization.fullName}`,
    authors: [model.conference.name],
    keywords: keywordsOf(organization.items.flatMap(({ extracts }) => adoptedIn(extracts).flatMap(itemsOf))),
    date: dateOf(latest),
    sheets: named.map((one) => sheetsOf(one, organization, place)),
  };
}

const itemsOf = ({ parts }: Extract) =>
  parts.flatMap(({ passages }) => passages.flatMap(({ items }) => items));

/** Those of the newest edition first. */
function namedIn({ items }: Organization, { model: { editions } }: Place): Named[] {
  return editions.flatMap(({ resolutions }) =>
    resolutions.flatMap((resolution) => {
      const manners = items.flatMap(({ manner, extracts }) =>
        adoptedIn(extracts)
          .filter((extract) => extract.resolution.address === resolution.address)
          .map((extract) => ({ manner, extract })),
      );
      return manners.length === 0 ? [] : [{ resolution, manners }];
    }),
  );
}

function sheetsOf({ resolution, manners }: Named, organization: Organization, place: Place): Sheets {
  const setting = settingOf(resolution.body, place);
  const { language, words } = setting;
  const { manners: names, resolution: own } = interfaceStrings(language);
  const title = words.extractFrom(resolution.title);
  const { held } = resolution;
  const nodes: Node[] = [
    titleHeading(title),
    {
      type: 'aside',
      content: [
        paragraph(`${held.title}, ${formatDateRange(language, held.start, held.end)}`, 'quiet'),
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
    stamp: stampOf(resolution, setting),
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
    ...above.flatMap((one) => [
      ...inLanguage([aboveNode(one)], resolution.contentLanguage, setting),
      ...placeNodes(one),
    ]),
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

/** Below the headings of the extract itself. */
const aboveNode = (above: Above): Node =>
  above.kind === 'heading'
    ? {
        type: 'heading',
        level: Math.min(above.depth + 2, 6),
        content: [textNode(aboveWords(above))],
        voice: 'document',
      }
    : { ...paragraph(aboveWords(above)), keep: true };

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

/** «Направлено в: Департамент …», of whoever else the item names. */
function othersNamed({ addressees }: ExtractItem, { address }: Organization, language: string): string[] {
  const { manners } = interfaceStrings(language);
  const others = addressees.filter(({ organization }) => organization.address !== address);
  return [...Map.groupBy(others, ({ manner }) => manner)].map(
    ([manner, named]) =>
      `${manners[manner]}: ${named.map(({ organization }) => organization.title).join(', ')}`,
  );
}
