/** What all descriptions of things for machines are made with. The vocabulary is that of https://schema.org, typed by `schema-dts`. */
import type { Event, IdReference, Organization, Place } from 'schema-dts';
import type { Ref } from '../../model/entry.ts';

/** The absolute URL of an address of the model, in the page's language. */
export type UrlOf = (address: string) => string;

type Known<Fields> = { [Key in keyof Fields]?: Exclude<Fields[Key], null | undefined> };

/** Only the fields that have a value: nothing is said of what is not known. */
export const known = <Fields extends object>(fields: Fields): Known<Fields> =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Known<Fields>;

/** A thing is known by its page's URL, and so the same on every page that mentions it. */
export const named = ({ title, address }: Ref, url: UrlOf) => ({
  '@id': url(address),
  name: title,
  url: url(address),
});

export const organizationRef = (ref: Ref, url: UrlOf): Organization => ({
  '@type': 'Organization',
  ...named(ref, url),
});

export const eventRef = (ref: Ref, url: UrlOf): Event => ({ '@type': 'Event', ...named(ref, url) });

/** The series of conferences, which is described on the home page. */
export const seriesId = (url: UrlOf): IdReference => ({ '@id': `${url('/')}#conference` });

export const siteId = (url: UrlOf): IdReference => ({ '@id': `${url('/')}#website` });

/** A place in the content's words, which may be a city or a hall. */
export const placeOf = (words: string): Place => ({ '@type': 'Place', name: words, address: words });
