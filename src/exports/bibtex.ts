/** References for LaTeX and for reference managers: BibTeX, https://tug.org/texinfohtml/btxdoc.pdf, with the fields of biblatex that it leaves alone. */
import type { Citable } from './citations/citable.ts';
import { citationFiles } from './citations/files.ts';
import type { Format } from './format.ts';

export const bibtex: Format = {
  name: 'BibTeX',
  about: {
    ru: 'для LaTeX и JabRef',
    en: 'for LaTeX and JabRef',
    de: 'für LaTeX und JabRef',
    fr: 'pour LaTeX et JabRef',
    es: 'para LaTeX y JabRef',
    fi: 'LaTeXiin ja JabRefiin',
    he: 'ל־LaTeX ול־JabRef',
    hi: 'LaTeX और JabRef के लिए',
    'zh-TW': '供 LaTeX 與 JabRef 使用',
  },
  suffix: 'bib',
  mediaType: 'application/x-bibtex',
  audience: 'citation',
  references: bibtexOf,
  files: citationFiles(bibtexOf),
};

/** An item is a part of a publication; BibTeX calls that by its most usual case. */
const types = {
  edition: 'proceedings',
  session: 'inproceedings',
  talk: 'inproceedings',
  resolution: 'techreport',
  item: 'incollection',
} as const satisfies Record<Citable['kind'], string>;

/** Names of languages as the LaTeX packages babel and polyglossia have them. */
const languageNames: Record<string, string> = {
  ar: 'arabic',
  be: 'belarusian',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  he: 'hebrew',
  hi: 'hindi',
  it: 'italian',
  kk: 'kazakh',
  pl: 'polish',
  pt: 'portuguese',
  ru: 'russian',
  tr: 'turkish',
  uk: 'ukrainian',
};

/** One entry after the other. */
function bibtexOf(references: readonly Citable[]): string {
  return references.map(entryOf).join('\n');
}

function entryOf(cited: Citable): string {
  const lines = Object.entries(fieldsOf(cited)).flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = ${value},\n`],
  );
  return `@${types[cited.kind]}{${cited.key},\n${lines.join('')}}\n`;
}

/** Months are macros, which each style sets in its own words. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function fieldsOf(cited: Citable): Record<string, string | null> {
  const { kind, event, authors, organizers, publisher, remarks, issued } = cited;
  const [year = '', month, day] = issued.split('-');
  const language = languageNames[cited.language.split('-')[0] ?? ''] ?? null;
  return {
    author: verbatim(authors.map(nameOf).join(' and ')),
    title: name(cited.title),
    booktitle: name(cited.container),
    // What stands behind a report is its institution.
    institution: kind === 'resolution' ? name(publisher) : null,
    publisher: kind === 'resolution' ? null : name(publisher),
    organization: name(organizers.join(', ')),
    type: words(cited.genre),
    address: words(event.place),
    eventdate: verbatim(`${event.start}/${event.end}`),
    year: verbatim(year),
    month: month === undefined ? null : (months[Number(month) - 1] ?? null),
    day: day === undefined ? null : verbatim(String(Number(day))),
    note: words(remarks.join(', ')),
    abstract: words(cited.abstract),
    url: verbatim(cited.url),
    langid: language && verbatim(language),
  };
}

const verbatim = (text: string): string | null => (text === '' ? null : `{${text}}`);
const words = (text: string | null): string | null => verbatim(escaped(text ?? ''));
/** Inner braces keep a style from changing its capitals, and an “and” in it from parting it. */
const name = (text: string | null): string | null => verbatim(text ? `{${escaped(text)}}` : '');

/** Braces keep a comma, an “and” and a name that is not in parts from being read as its structure. */
function nameOf({ family, given }: Citable['authors'][number]): string {
  return given === null ? `{${escaped(family)}}` : `${guarded(family)}, ${guarded(given)}`;
}

const guarded = (name: string) =>
  /^[\p{L}\p{M}\p{N}.’ -]+$/u.test(name) && !/(?:^|\s)(?:and(?:\s|$)|\p{Ll})/u.test(name)
    ? name
    : `{${escaped(name)}}`;

/** Braces by name: BibTeX counts escaped ones, too, and a title may hold one alone. */
const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** In one line; TeX makes one character of some doubled ones, `--` or `''`, which `{}` prevents. */
const escaped = (text: string): string =>
  text
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(/[\\{}~^&%$#_]|([-'`<>,])(?=\1)/g, (found, doubled) =>
      doubled === undefined ? (commands[found] ?? `\\${found}`) : `${found}{}`,
    );
