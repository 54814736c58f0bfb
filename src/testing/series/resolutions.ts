/** The documents of the three editions as files, from the oldest on: later ones take up what earlier ones asked for. */
import { type Files, record } from '../generator/record.ts';
import { continuedBy, type Document, type Placed, type Section, Series } from './document.ts';
import { documents2019 } from './documents-2019.ts';
import { documents2021 } from './documents-2021.ts';
import { documents2023 } from './documents-2023.ts';
import { drafts } from './drafts.ts';
import type { Topic } from './phrases.ts';
import { sourceOf } from './source.ts';

/** Topics whose measures are raised again. */
const raisedAgain: Topic[] = ['training', 'funding', 'export'];

const documents = { ...documents2019, ...documents2021, ...documents2023 };

export interface Written {
  files: Files;
  /** All recommendations, in order. */
  placed: Placed[];
  /** A later recommendation and the one that it continues. */
  continued: [string, string][];
}

export function resolutionFiles(): Written {
  const series = new Series();
  const files: Files = { ...drafts };
  const continued: [string, string][] = [];
  for (const [key, document] of Object.entries(documents)) {
    const { title, short, date, preamble, sections, recommendations = {}, fields = {} } = document;
    const earlier = [...series.placed];
    const { body, items } = series.write(key, [preamble], sections);
    const known: Record<string, object> = { ...recommendations };
    const add = (id: string, said: object) => (known[id] = { ...known[id], ...said });
    for (const item of items) {
      const { id, topic, reference } = item;
      if (!isHeaded(item, sections)) add(id, { topics: [topic] });
      const continues = raisedAgain.includes(topic) ? continuedBy(item, earlier) : undefined;
      if (continues === undefined) continue;
      add(id, { continues });
      continued.push([reference, continues]);
    }
    for (const [item, { continues = [] }] of Object.entries(recommendations)) {
      continued.push(...continues.map((one): [string, string] => [`${key}#${item}`, one]));
    }
    const [edition, id] = key.split('/');
    const [ru, en] = short;
    const source = key === '2021/resolution' ? sourceOf(title, body) : null;
    Object.assign(files, source?.files);
    files[`content/${edition}/resolutions/${id}.md`] = record(
      {
        title,
        'short-title': { ru, en },
        adopted: { date, by: { ru: 'участники форума', en: 'participants of the forum' } },
        ...(source && { source: source.field }),
        parts: partsOf(document),
        recommendations: known,
        ...fields,
      },
      body,
    );
  }
  return { files, placed: series.placed, continued };
}

/** Items of a section with a heading have its topic. */
const isHeaded = ({ id }: Placed, sections: Section[]): boolean =>
  sections.some(
    (section) => section.headings !== undefined && !section.group && id.startsWith(`${section.id}-`),
  );

function partsOf({ sections, parts }: Document): Record<string, object> {
  const named: Record<string, object> = {};
  for (const [id, { session, to }] of Object.entries(parts)) {
    named[id] = {
      ...(session && { session }),
      ...(to && { addressees: to.map(([organization, as, words]) => ({ organization, as, words })) }),
    };
  }
  for (const { id, headings, group, topic } of sections) {
    if (headings !== undefined && !group) named[id] = { ...named[id], topics: [topic] };
  }
  return named;
}
