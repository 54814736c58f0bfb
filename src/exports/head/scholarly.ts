/** CITABLE -> META ELEMENTS for scholarly search engines and reference managers. */
import type { Citable } from '../citations/citable.ts';

export interface Meta {
  name: string;
  content: string;
}

/** The prefix of Dublin Core's names, which a head that has any declares. https://www.dublincore.org/specifications/dublin-core/dcq-html/ */
export const dublinCore = { prefix: 'DC', href: 'http://purl.org/dc/elements/1.1/' } as const;

/** `pdfUrl`: absolute. */
export const scholarlyMeta = (cited: Citable, pdfUrl: string | null): Meta[] =>
  [...(isPublication(cited) ? highwire(cited, pdfUrl) : []), ...dublinCoreOf(cited)].flatMap(
    ({ name, content }) => (content === null ? [] : [{ name, content }]),
  );

/**
 * Highwire's names tell of one publication a page, and search engines index it as one. A resolution is one, and a session that somebody
 * is the author of; a discussion and an item of a resolution are none.
 */
const isPublication = ({ kind, authors }: Citable): boolean => kind === 'resolution' || authors.length > 0;

type Fact = Pick<Meta, 'name'> & { content: string | null };

/** https://scholar.google.com/intl/en/scholar/inclusion.html#indexing */
function highwire(cited: Citable, pdfUrl: string | null): Fact[] {
  const { kind, event, url } = cited;
  const isReport = kind === 'resolution';
  return [
    { name: 'citation_title', content: cited.title },
    ...authorsOf(cited).map((content) => ({ name: 'citation_author', content })),
    { name: 'citation_publication_date', content: cited.issued.replaceAll('-', '/') },
    { name: 'citation_technical_report_institution', content: isReport ? cited.publisher : null },
    { name: 'citation_conference_title', content: isReport ? null : event.title },
    { name: 'citation_language', content: cited.language },
    { name: 'citation_abstract_html_url', content: isReport ? null : url },
    { name: 'citation_fulltext_html_url', content: isReport ? url : null },
    { name: 'citation_pdf_url', content: pdfUrl },
  ];
}

/** Of https://www.dublincore.org/specifications/dublin-core/dcmi-type-vocabulary/. */
const types = {
  edition: 'Event',
  session: 'Event',
  talk: 'Event',
  resolution: 'Text',
  item: 'Text',
} as const satisfies Record<Citable['kind'], string>;

/** https://www.dublincore.org/specifications/dublin-core/dces/ */
const dublinCoreOf = (cited: Citable): Fact[] => [
  { name: 'DC.title', content: cited.title },
  ...authorsOf(cited).map((content) => ({ name: 'DC.creator', content })),
  ...cited.organizers.map((content) => ({ name: 'DC.contributor', content })),
  { name: 'DC.type', content: types[cited.kind] },
  { name: 'DC.date', content: cited.issued },
  { name: 'DC.language', content: cited.language },
  { name: 'DC.relation', content: cited.container },
  { name: 'DC.coverage', content: cited.event.place },
  { name: 'DC.description', content: cited.abstract },
  { name: 'DC.identifier', content: cited.url },
];

/** «Петров, Иван Сергеевич» */
const authorsOf = ({ authors }: Citable): string[] =>
  authors.map(({ family, given }) => [family, given].filter(Boolean).join(', '));
