/** RESOLUTION -> `identification`: the work, this language's text of it, and this file. Dates are the content's. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { issuedOn, wholeDay } from '../../model/dated.ts';
import { editionOf } from '../../model/edition-of.ts';
import { byCodeUnits } from '../../model/order.ts';
import type { Resolution } from '../../model/resolution-types.ts';
import type { Publication } from '../format.ts';
import { languageCode } from './language-codes.ts';
import { adoptingBody, conference } from './reference-ids.ts';

/** A code that ISO 3166 leaves to its users, and CLDR gives to a country that is not known. */
const unknownCountry = 'zz';

/** The path of the document by the Naming Convention (§4): `/akn/ru/statement/resolution/2017/2017-05-12/resolution`. */
export function workOf(resolution: Resolution, { model }: Pick<Publication, 'model'>): string {
  const { address, id } = resolution;
  const parts = ['akn', countryOf(resolution, model), 'statement', 'resolution'];
  return `/${[...parts, address.split('/')[1], issuedOn(resolution), id].join('/')}`;
}

/** The one country of the bodies that held the conference, where they state one. */
function countryOf(
  resolution: Resolution,
  model: Pick<Publication['model'], 'editions' | 'organizations'>,
): string {
  const { roles } = editionOf(resolution, model);
  const held = new Set(roles.flatMap((role) => role.organizations.map(({ address }) => address)));
  const countries = model.organizations.flatMap(({ address, country }) =>
    held.has(address) && country !== null ? [country] : [],
  );
  const [only] = new Set(countries).size === 1 ? countries : [];
  return only?.toLowerCase() ?? unknownCountry;
}

interface Dated {
  date: string;
  /** What happened then. */
  name: string;
}

/** Where nobody stated when it was adopted, the conference's last day stands for that. */
const issued = (resolution: Resolution): Dated => ({
  date: issuedOn(resolution),
  name: resolution.adopted?.date ? 'adoption' : 'conference',
});

/** When the text became what it is in this language. */
function made(resolution: Resolution, translation = resolution.translation): Dated {
  const { corrections } = resolution;
  const later = [
    ...corrections.map(({ date }) => ({ date, name: 'correction' })),
    ...(translation?.date ? [{ date: translation.date, name: 'translation' }] : []),
  ];
  return later.reduce((last, one) => (byCodeUnits(one.date, last.date) > 0 ? one : last), issued(resolution));
}

const frbrDate = ({ date, name }: Dated): Element => x('FRBRdate', { date: wholeDay(date), name });

export function identification(resolution: Resolution, publication: Publication): Element {
  const { model, url, fileUrl } = publication;
  const work = workOf(resolution, publication);
  const { date } = made(resolution);
  const expression = `${work}/${languageCode(resolution.contentLanguage)}@${date}`;
  const language = languageCode(model.languages[0] ?? model.language);
  const original = `${work}/${language}@${made(resolution, null).date}`;
  const author = x('FRBRauthor', {
    href: `#${resolution.adopted?.by ? adoptingBody : conference}`,
    as: '#author',
  });
  return x('identification', { source: `#${conference}` }, [
    x('FRBRWork', [
      ...named(`${work}/!main`, work),
      frbrDate(issued(resolution)),
      author,
      x('FRBRcountry', { value: countryOf(resolution, model) }),
      x('FRBRsubtype', { value: 'resolution' }),
      x('FRBRname', { value: resolution.id }),
      // It asks and proposes; the signed paper is what was adopted.
      x('FRBRprescriptive', { value: 'false' }),
      x('FRBRauthoritative', { value: 'false' }),
    ]),
    x('FRBRExpression', [
      ...named(`${expression}/!main`, expression, url(resolution.address)),
      frbrDate(made(resolution)),
      author,
      resolution.stage === 'draft' ? x('FRBRversionNumber', { value: 'draft' }) : null,
      ...(resolution.translation === null
        ? []
        : [x('FRBRmasterExpression', { href: original, showAs: resolution.shortTitle })]),
      x('FRBRlanguage', { language: languageCode(resolution.contentLanguage) }),
      ...(resolution.translation === null
        ? []
        : [
            x('FRBRtranslation', {
              href: original,
              fromLanguage: language,
              authoritative: String(resolution.translation.official),
              by: `#${resolution.translation.by === null ? conference : 'translator'}`,
            }),
          ]),
    ]),
    x('FRBRManifestation', [
      ...named(`${expression}/!main.xml`, `${expression}.akn`, fileUrl('resolution', resolution, 'xml')),
      frbrDate({ date, name: 'markup' }),
      x('FRBRauthor', { href: `#${conference}`, as: '#publisher' }),
      x('FRBRformat', { value: 'application/akn+xml' }),
    ]),
  ]);
}

/** `permanent`: the address on this site. */
const named = (self: string, uri: string, permanent?: string): Element[] => [
  x('FRBRthis', { value: self }),
  x('FRBRuri', { value: uri }),
  ...(permanent === undefined ? [] : [x('FRBRalias', { name: 'permalink', value: permanent })]),
];
