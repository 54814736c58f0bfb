/** Words that titles are known by: kinds of documents, what a title goes on with, and what only a sentence has. */

/** What outcome documents are called; in the genitive after «проект». */
const kindWords = [
  'резолюци[яию]',
  'решени[ея]',
  'рекомендаци[ий]',
  'обращени[ея]',
  'постановлени[ея]',
  'заявлени[ея]',
  'деклараци[яи]',
  'меморандума?',
  'харти[яи]',
  'манифеста?',
  'коммюнике',
  'итогов(?:ый|ого) документа?',
  'resolution',
  'declaration',
  'recommendations',
  'communiqu[ée]',
  'statement',
  'decision',
  'memorandum',
  'charter',
  'manifesto',
  'outcome document',
  'conclusions',
].join('|');

/** Words before the kind. */
const qualities = String.raw`(?:(?:проект|итогов|общ|совместн)\p{L}*|draft|final|joint|general)`;

const kind = new RegExp(String.raw`(?<!\p{L})(?:${kindWords})(?!\p{L})`, 'iu');
const opening = new RegExp(String.raw`^(?:${qualities}\s+){0,3}(?:${kindWords})(?!\p{L})`, 'iu');
const genitiveKind =
  /^(?:резолюции|решения|рекомендаций|обращения|постановления|заявления|декларации|меморандума|хартии|манифеста|итогового)(?!\p{L})/iu;

/** A number of the document: «№ 5», “No. 5/2”. */
const number = /(?:№|N|No\.?)\s?\d[\d/.-]*(?:-?\p{L})?/u;
const numberAlone = new RegExp(`^${number.source}$`, 'u');

/** Gatherings and those who adopt, in the genitive. */
const genitives = new RegExp(
  `^(?:${[
    'участник(?:ов|ниц)|участниц|делегатов|членов|представителей|организаторов|работников|учёных|ученых',
    'съезда|слёта|слета|схода|форума|конгресса|симпозиума|семинара|саммита|пленума|конвента|фестиваля|митинга',
    'конференции|встречи|сессии|секции|ассамблеи|школы|дискуссии|коллегии|комиссии|ассоциации|общественности|выставки|недели',
    'совещания|заседания|собрания|объединения|общества|сообщества|чтений|слушаний|дней|встреч',
    'союза|совета|комитета|оргкомитета|клуба|центра|института|академии|университета|педсовета|круглого',
  ].join('|')})(?!\\p{L})`,
  'iu',
);
const genitivePlural = /^[\p{L}-]{2,}(?:ов|ев|ёв|телей)(?!\p{L})(?!\s\p{Lu}\.)/u;
const genitiveAdjective = /^[\p{L}-]{2,}(?:ого|его|егося|ых|их|ихся|ейся)(?!\p{L})/iu;
/** «Второй съезд» is in the nominative, «Второй конференции» is not. */
const feminine = /^[\p{L}-]{2,}(?:ой|ей)(?:\s[\p{L}-]+(?:ой|ей))*\s[\p{L}-]+(?:и|ы|ой|ей)(?![\p{L}-])/iu;
/** «II», «2-го», «ІІ» in Cyrillic letters. */
const ordinal = /^(?:[IVXLIХІ]+(?:-(?:го|о?й|х))?|\d{1,3}-?(?:го|о?й|х|ого|ей))\s+/u;
const about = /^(?:о|об|обо|по|на тему|в связи|of|on|concerning|regarding|about)\s/iu;

const sectionNames =
  /^(?:преамбула|введение|вводная часть|общие положения|содержание|preamble|introduction|background|contents)$/iu;
const keywords = /^(?:часть|раздел|глава|статья|приложение|part|section|chapter|article|annex)(?:\s|$)/iu;

/** Endings that only verbs have, and verbs of documents that have other ones. */
const verbEndings = /\p{L}{2}(?:ают|яют|уют|ает|яет|ует|ются|ется|ятся|ится|лись|лась|лось|лся)(?!\p{L})/iu;
const verbs = new RegExp(
  String.raw`(?<!\p{L})(?:${[
    '(?:взя|откры|закры|приня|реши|постанови|обсуди|рассмотре|заслуша|собра|участвова|присутствова|приветствова|говори|сказа|отмети|приеха|бы|выступи)л[аио]?',
    'прош(?:ёл|ел|ла|ло|ли)|благодар[ия]т|прос[ия]т|признаёт|будет|будут|может|могут|вступ[ия]т|является',
    'recommends?|decides?|agreed?|calls? upon|considers?|invites?|requests?|notes|reaffirms?|recognizes?|was|were|is|are',
  ].join('|')})(?!\p{L})`,
  'iu',
);

export const namesKind = (text: string): boolean => kind.test(text);
/** The kind with what stands before it, at the text’s beginning: «Проект резолюции»; `''` for none. */
export const kindAtStart = (text: string): string => opening.exec(text)?.[0] ?? '';
export const isKindOfDraft = (text: string): boolean => genitiveKind.test(text);
export const isNumber = (text: string): boolean => numberAlone.test(text);
export const hasNumber = (text: string): boolean => number.test(text);

export const isAbout = (text: string): boolean => about.test(text);

/** «какой? чего? о чём?»: words that go on after the name of a kind. */
export const isGoingOn = (text: string): boolean => {
  const words = text.replace(ordinal, '');
  return (
    isAbout(text) ||
    isNumber(text) ||
    [genitives, genitivePlural, genitiveAdjective, feminine].some((form) => form.test(words))
  );
};

/** What a title has besides kind, number and date is too little to stand for itself. */
export const isOnlyKind = (text: string): boolean => {
  const rest = text
    .replace(opening, '')
    .replace(kind, '')
    .replace(number, '')
    .replace(/(?<!\p{L})от(?!\p{L})|\d[\d\s./–-]*(?:\p{L}+\s\d{4})?(?:\s?г(?:ода|\.))?/gu, '')
    .trim();
  return rest.length < 10 && !isGoingOn(rest);
};

/** Verbs in the name of a gathering, «Кластеры открывают границы», make no sentence. */
export const isSentence = (text: string): boolean => {
  const own = text.replaceAll(/«[^»]*(?:»|$)|“[^”]*(?:”|$)|"[^"]*(?:"|$)/gu, '');
  return verbEndings.test(own) || verbs.test(own);
};
export const isSectionName = (text: string): boolean => sectionNames.test(text) || keywords.test(text);
export const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();
