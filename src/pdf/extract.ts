/**
 * ORGANIZATION -> the items that name it: an extract of each resolution, every one a document of its own. An extract is made by a machine and
 * certified by nobody, and says so on each sheet.
 */

import { factsNode, warnings } from '../document/facts.ts';
import { steadyLevels } from '../document/levels.ts';
import { linkNode, type Node, paragraph, textNode } from '../document/nodes.ts';
import { settingOf } from '../document/open.ts';
import type { Place, Setting } from '../document/setting.ts';
import { isShort, labelWidthOf, textNodes } from '../document/text.ts';
import { headOf, inLanguage, keywordsOf, stampOf, titleHeading } from '../document/title.ts';
import { treeNodes } from '../document/tree.ts';
import type { Block } from '../markdown/types.ts';
import { resolutionChanged, wholeDay } from '../model/dated.ts';
import type { Extract, ExtractItem, ExtractPart } from '../model/extract-types.ts';
import type { Resolution } from '../model/resolution-types.ts';
import type { Organization } from '../model/types.ts';
import { formatDateRange } from '../strings/dates.ts';
import { interfaceStrings } from '../strings/languages.ts';
import { pdfStrings } from '../strings/pdf.ts';
import type { AddresseeManner } from '../strings/vocabulary.ts';
import { dateOf, looksOf, type PdfDocument, type Sheets } from './document.ts';
import { followUpLine } from './follow-ups.ts';

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
    ...looksOf(
      model,
      model.editions.find(({ address }) => address === first?.resolution.edition.address),
    ),
    title: `${concerning[organization.kind]}: ${organization.fullName}`,
    authors: [model.conference.name],
    keywords: keywordsOf(organization.items.flatMap(({ extracts }) => extracts.flatMap(itemsOf))),
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
        extracts
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
  { part, passages }: ExtractPart,
  resolution: Resolution,
  organization: Organization,
  setting: Setting,
): Node[] {
  const { contentLanguage } = resolution;
  const heading: Node[] =
    part === null ? [] : [{ type: 'heading', level: 3, content: [textNode(part.title)], voice: 'interface' }];
  const headings = new Set(headingsIn(resolution.body));
  return [
    ...heading,
    ...passages.flatMap(({ section, leadIn, items }): Node[] => [
      ...(section === null || headings.has(leadIn ?? '')
        ? []
        : [{ ...paragraph(section.title, 'interface'), keep: true }]),
      ...(leadIn === null
        ? []
        : inLanguage([{ ...paragraph(leadIn), keep: true }], contentLanguage, setting)),
      ...inLanguage(
        [
          {
            type: 'items',
            corridor: true,
            labelWidth: labelWidthOf(items.map(({ label }) => label ?? '—')),
            entries: items.map((item) => entryOf(item, resolution, organization, setting)),
          },
        ],
        contentLanguage,
        setting,
      ),
    ]),
  ];
}

/** Words of the document's own headings, as they lead in items. */
const headingsIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'division'
      ? [[block.label?.text, block.text].filter(Boolean).join(' '), ...headingsIn(block.children)]
      : [],
  );

function entryOf(item: ExtractItem, resolution: Resolution, organization: Organization, setting: Setting) {
  const { label, tree, children, address, shortPlace } = item;
  const known = resolution.recommendations.find((one) => one.address === address);
  const note = known?.note;
  const { recommendation: words } = interfaceStrings(setting.language);
  const lines = [
    [shortPlace, ...othersNamed(item, organization, setting.language)].join(' · '),
    ...(note ? [`${words.note}: ${note}`] : []),
    ...latestFollowUp(known?.followUps ?? [], setting.language),
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

/** The latest status, with its date and who says so. */
function latestFollowUp(
  followUps: Resolution['recommendations'][number]['followUps'],
  language: string,
): string[] {
  const latest = followUps.find(({ status }) => status !== null);
  return latest === undefined ? [] : [followUpLine(latest, language)];
}
