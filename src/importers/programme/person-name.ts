/** The name at the beginning of a text about a person, with what stands before it: «д.э.н., проф. Иванов И. И., директор». */

export interface NamedPerson {
  name: string;
  /** Degrees and ranks before the name, as typed. */
  degrees: string[];
  /** What follows the name, without the mark between. */
  rest: string;
  /** With initials or a patronymic: nothing but a person is called so. */
  certain: boolean;
}

const WORD = String.raw`\p{Lu}[\p{L}’'ʼ]*(?:-\p{L}[\p{L}’']*)*`;
const INITIAL = String.raw`\p{Lu}\.`;
const PATRONYMIC = String.raw`\p{Lu}\p{L}*(?:[ое]вич|[ое]вна|ична|инична|[иы]ч|улы|ОВИЧ|ЕВИЧ|ОВНА|ЕВНА|ИЧНА|ИЧ)(?!\p{L})`;
const PARTICLE = '(?:van|von|der|den|de|da|di|del|la|le|bin|al|el|ibn|оглы|кызы|фон|ван|де|да)';

const certain = [
  `${WORD}(?: ${WORD})? ${INITIAL}(?: ?-?${INITIAL})?`,
  `${INITIAL}(?: ?-?${INITIAL})? ?${WORD}`,
  `${WORD} ${WORD} ${PATRONYMIC}(?: (?:оглы|кызы))?`,
  `${WORD} ${PATRONYMIC} ${WORD}`,
].map((form) => new RegExp(`^(${form})(?!\\p{L})`, 'u'));

const likely = new RegExp(
  `^(${WORD}(?: (?:${PARTICLE} )*(?:${WORD}|${INITIAL})){1,3})(?=$|[,;(–—]| [–—(-])`,
  'u',
);
const alone = new RegExp(`^(${WORD})(?=$|,)`, 'u');

const degree =
  /^(?:(?:д|к)\. ?[а-яё]{1,6}\.(?:-[а-яё]+\.)? ?н\.?|(?:доктор|кандидат|д-р|канд\.|докт\.) [а-яё.-]+(?: [а-яё.]+)? наук|проф(?:ессор|\.)?|доц(?:ент|\.)?|академик(?: РАН)?|акад\.|чл(?:ен)?\.?-корр?(?:еспондент|\.)?(?: РАН)?|prof(?:essor|\.)?|dr\.?|ph\.? ?d\.?|mr\.?|mrs\.?|ms\.?)(?![\p{L}])[,.]?\s+/iu;

/** `null` where no person's name begins the text. */
export function nameIn(text: string): NamedPerson | null {
  const degrees: string[] = [];
  let left = text.trim();
  for (let found = degree.exec(left); found; found = degree.exec(left)) {
    degrees.push(found[0].trim().replace(/,$/, ''));
    left = left.slice(found[0].length).trim();
  }
  const head = left.slice(0, 120).replaceAll(/[^\S\n]/gu, ' ');
  const sure = certain.map((form) => form.exec(head)).find((match) => match !== null);
  const match = sure ?? likely.exec(head) ?? alone.exec(head);
  const name = match?.[1];
  if (name === undefined || notAName.test(name)) return null;
  const rest = left.slice(name.length).replace(/^\s*(?:[,:]|[–—-](?=\s))?\s*/u, '');
  return { name, degrees, rest, certain: sure !== undefined };
}

/** Words that begin with a capital and are no part of a name. */
const notAName =
  /(?:^|\s)(?:представител|эксперт|участник|директор|министр|уточняется|приглаш|команда|оргкомитет|все|от|департамент|министерств|университет|институт|tba|tbc|tbd|representative|all|team|speaker|various|to be)/iu;
