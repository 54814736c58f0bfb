/**
 * The spaces of displayed text: a preposition, a number, «№», a dash stay on the line of the word they belong to. A
 * space may become a no-break one and nothing else ever changes: an adopted document is shown to the letter.
 */
import type { Nodes } from 'hast';
import Typograf from 'typograf';

const NO_BREAK = '\u00A0';
/** What holds together must fit into the line of a narrow phone: a longer run would be broken inside of a word. */
const tooLong = /[^ ]{21,}/gu;

/**
 * Typograf's rules for spaces, without those that also rewrite words («вв.», «P. S.», «м²»), undo no-break spaces, or
 * hold a number to the wrong neighbour: «пункт 3 раздела».
 */
export const spaceRules = Typograf.getRules()
  .map(({ name }) => name)
  .filter((name) => /^(?:common|ru)\/nbsp\//.test(name))
  .filter((name) => !/\/(?:addr|afterNumber|centuries|m|nowrap|ps|replaceNbsp|years)$/.test(name));

/** Where custom leaves no preposition at the end of a line. Elsewhere that only makes the lines ragged: «of the», «in a». */
const holdShortWords = new Set(['be', 'cs', 'pl', 'ru', 'sk', 'uk']);
const shortWords = /\/(?:afterShortWord|afterShortWordByList|beforeShortLastWord)$/;

const rulesOf = (locale: string): string[] =>
  holdShortWords.has(locale) ? spaceRules : spaceRules.filter((name) => !shortWords.test(name));

const PLACE = String.raw`(?:(?:под)?пункт|раздел|стать|глав|приложени|част|(?:sub)?item|section|part|article|annex)\p{Ll}{0,2}`;
const SHORT_PLACE = String.raw`(?:(?:пп?|подп|разд|ч|ст|гл|прил|рис|табл|стр|с|т|вып|д|корп|кв|оф|pp?|no|art|sec|vol)\.|[№§])`;
const NOT_OF_PLACE = String.raw`(?<!(?:${PLACE}|${SHORT_PLACE})[ \u00A0][\d.,]*[IVXLC]*)`;

/** The spaces that Typograf has no rule for. */
const moreSpaces = [
  // No line begins with a dash: «кластеров – лидеров».
  /(?<=\S) (?=[-–—] )/g,
  // «пункт 3», «разд. I», «ч. 1», «подп. «а»»
  new RegExp(
    String.raw`(?<=(?<![\p{L}\p{N}])(?:${PLACE}|${SHORT_PLACE})) (?=[«“"]?(?:\d|(?:[IVXLC]+|\p{L})(?!\p{L})))`,
    'giu',
  ),
  // «г. Москва» and «ул. Садовая», but not «2017 г. Центром»
  /(?<=(?<![\p{L}\p{N}]|\d[ \u00A0])(?:г|ул|пр|пер|пл|наб|просп|обл)\.) (?=\p{Lu})/gu,
  // «500 участников», «40 %», «II конференция»; not «пункт 3 раздела»
  new RegExp(
    String.raw`(?<=(?<![\p{L}\d])(?:\d(?:[\d.,–-]*\d)?|[IVX]+))${NOT_OF_PLACE}(?<!(?<!\d)(?:19|20)\d\d) (?=\p{L}{2}|[мгтлч](?!\p{L})|[%‰°€₽])`,
    'giu',
  ),
  // «2017 года»
  /(?<=\d{4}) (?=(?:гг?|год\p{Ll}{0,3})(?!\p{L}))/gu,
  // «10 000»
  /(?<=(?<!\d)\d{1,3}) (?=\d{3}(?!\d))/g,
  // «И. Иванов»
  /(?<=(?<!\p{L})\p{Lu}\.) (?=\p{Lu}[\p{Ll}.])/gu,
];

/** «Question ?», «« mot »»: French has a space about these signs, and no line begins or ends with them. */
const frenchSpaces = / (?=[»:;?!])|(?<=«) /g;

/** Texts are shown a few times each, most of them on neighbouring pages. Twice as many are remembered at most. */
const REMEMBERED = 20_000;

const typesetters = new Map<string, (text: string) => string>();

/** The text with no-break spaces; the text itself in a language that has no rules. */
export function typeset(text: string, language: string): string {
  const locale = localeOf(language);
  if (locale === null || !/\s/.test(text)) return text;
  const known = typesetters.get(locale) ?? remembered(typesetter(locale));
  typesetters.set(locale, known);
  return known(text);
}

/** A copy of the tree with its texts typeset, except in code. */
export function typesetTree<N extends Nodes>(tree: N, language: string): N {
  if (tree.type === 'text') return { ...tree, value: typeset(tree.value, language) };
  if (!('children' in tree) || ('tagName' in tree && /^(?:code|pre)$/.test(tree.tagName))) return tree;
  return { ...tree, children: tree.children.map((child) => typesetTree(child, language)) };
}

/** Typograf throws for a language that it does not know. */
function localeOf(language: string): string | null {
  const [base = language] = language.split('-');
  const locale = base === 'en' ? 'en-US' : base;
  return Typograf.hasLocale(locale) ? locale : null;
}

function typesetter(locale: string): (text: string) => string {
  const typograf = new Typograf({
    locale,
    disableRule: '*',
    enableRule: rulesOf(locale),
  });
  const spaces = locale === 'fr' ? [...moreSpaces, frenchSpaces] : moreSpaces;
  return (text) => {
    const set = typograf.execute(masked(text));
    const held = spaces.reduce((result, pattern) => result.replace(pattern, NO_BREAK), set);
    return onlySpaces(text, held).replace(tooLong, (run) => run.replaceAll(NO_BREAK, ' '));
  };
}

/** Our text is plain: what Typograf would take for tags, entities or ends of lines stands as another sign, one for one. */
const masked = (text: string) => text.replace(/[<>&]/g, '\uE000').replace(/[\r\n\t]/g, ' ');

/** The text with those of its spaces no-break that are so in `set`, where Typograf may also have put in new ones. */
function onlySpaces(text: string, set: string): string {
  if (set.length === text.length)
    return text.replace(/\s/g, (space, at: number) => (isNoBreak(set.charAt(at)) ? NO_BREAK : space));
  let result = '';
  let at = 0;
  for (const sign of text) {
    const isSpace = /\s/.test(sign);
    while (!isSpace && /\s/.test(set.charAt(at))) at += 1;
    const holds = isSpace && isNoBreak(set.charAt(at));
    result += holds ? NO_BREAK : sign;
    at += sign.length;
  }
  return result;
}

const isNoBreak = (sign: string) => sign === NO_BREAK || sign === '\u202F';

function remembered(compute: (text: string) => string): (text: string) => string {
  let results = new Map<string, string>();
  let older = results;
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known;
    if (results.size >= REMEMBERED) {
      older = results;
      results = new Map();
    }
    const result = older.get(text) ?? compute(text);
    results.set(text, result);
    return result;
  };
}
