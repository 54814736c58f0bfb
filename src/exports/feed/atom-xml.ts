/** FEED -> ATOM, RFC 4287. */
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { x } from 'xastscript';
import { isDay } from '../../model/dated.ts';
import { byCodeUnits } from '../../model/order.ts';
import { xmlOf } from '../xml.ts';
import { dayOf } from './day.ts';
import type { FeedEntry, Paragraph } from './entry.ts';

export interface Feed {
  /** Absolute: the feed's own. */
  url: string;
  /** Absolute: the page that it belongs to. */
  page: string;
  title: string;
  subtitle: string;
  author: string;
  rights: string | null;
  language: string;
  /** ISO, for a feed without entries. */
  since: string;
  entries: FeedEntry[];
}

/** A reader who was away for a year finds all corrections still; what is older is on the site. */
const longestFeed = 200;

/** `url`: the absolute URL of an address of the model. */
export function atomXml(feed: Feed, url: (address: string) => string): string {
  const entries = feed.entries.toSorted(newestFirst).slice(0, longestFeed);
  const { language, rights } = feed;
  return xmlOf(
    x(null, [
      x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
        x('id', feed.url),
        x('title', feed.title),
        x('subtitle', feed.subtitle),
        x('updated', instant(entries[0] === undefined ? feed.since : dayOf(entries[0]))),
        x('author', [x('name', feed.author)]),
        x('link', { rel: 'self', type: 'application/atom+xml', href: feed.url }),
        x('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: feed.page }),
        ...(rights === null ? [] : [x('rights', rights)]),
        ...entries.map((entry) => entryXml(entry, language, url)),
      ]),
    ]),
  );
}

const entryXml = (entry: FeedEntry, language: string, url: (address: string) => string) =>
  x('entry', [
    x('id', url(entry.id)),
    x('title', { 'xml:lang': entry.language === language ? undefined : entry.language }, entry.title),
    x('updated', instant(dayOf(entry))),
    // Atom can do without it: where no day is known, none is given.
    ...(isDay(entry.date) ? [x('published', instant(entry.date))] : []),
    x('link', { rel: 'alternate', type: 'text/html', href: url(entry.page.address) }),
    ...entry.related.map(({ title, address }) => x('link', { rel: 'related', href: url(address), title })),
    ...entry.categories.map(({ scheme, term, label }) =>
      x('category', { scheme: scheme === null ? undefined : url(scheme), term, label }),
    ),
    x('content', { type: 'html' }, toHtml(entry.paragraphs.map((paragraph) => html(paragraph, language)))),
  ]);

const html = ({ words, language }: Paragraph, feed: string): Element => ({
  type: 'element',
  tagName: 'p',
  properties: language === feed ? {} : { lang: language },
  children: [{ type: 'text', value: words }],
});

const newestFirst = (a: FeedEntry, b: FeedEntry) =>
  byCodeUnits(dayOf(b), dayOf(a)) || byCodeUnits(a.id, b.id);

/** Noon in Greenwich, when it is that day in nearly every zone. */
const instant = (day: string) => `${day}T12:00:00Z`;
