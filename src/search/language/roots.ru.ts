/**
 * Russian words without what inflection and derivation add at their end: «создание», «создать» and «создавать» begin
 * with the same «созд». Pagefind finds every word that begins with what is asked, so to ask for the root is to ask for
 * the family. What is cut need not be a morpheme, only the same for all its forms.
 */
import { cut, type Endings, endingsOf } from './endings.ts';

/** Of nouns, adjectives, participles and infinitives. The longest that fits is cut, once. */
const endings = endingsOf(
  'а я о е и ы у ю ь й ам ям ами ями ьми ах ях ов ев ей ой ою ею ом ем ия ие ий ии ию ией ием иям иями иях ью ья ье ьи ьей ьям ьями ьях ьев',
  'ость ости остью остей остям остями остях',
  'ый ая ое ые ого ому ым ых ыми ую яя ее его ему им их ими юю ийся аяся ееся иеся',
  'ейший ейшая ейшее ейшие ейшего ейшей ейшему ейшим ейшем ейшую ейшею ейшими ейших',
  'ть ти ать ять еть ить уть ает яет ует еет ают яют уют еют',
  'аться яться еться иться уться ается яется уется аются яются уются',
);

/** «Наикрупнейший» is «крупный». */
const superlative = /^наи(?=.+[еа]йш)/;

/** «Касающегося» is declined inside. */
const reflexive = /(?<=[юуая]щ.{2,3})ся$/;

/** What makes one part of speech of another, and how much has to be left; cut from the end as long as one fits. */
const suffixes: [least: number, suffixes: Endings][] = [
  [6, endingsOf('ировани ирован ирова иров')],
  [
    5,
    endingsOf(
      'изирова изаци изац аци яци ац яц ици иц ик ат ионн ион енци ост ность',
      'тельств тельн тель тел ств еств в ник ниц щик чик ичн ическ ческ еск ск льн альн очн',
      'ок ек ец нн енн анн янн ов ев ив ыв овск вши вш ущ ющ ащ ящ ем им ом',
    ),
  ],
  [4, endingsOf('ани ени яни ан ен ян анн енн ава ива ыва ова ева овани евани ивани ывани к н')],
];

/** Beginnings that have a sense of their own: nothing is cut off them, though it looks like a suffix. */
const whole =
  'компан кампан област част член степен обмен организ образован сотрудник сотруднич работник командиров эксперимент предприят предпринимат поставщик портал провед'.split(
    ' ',
  );

/** Pagefind's own stemmer would cut a root that ends so once more, and «регио» would find «регламент». */
const unstable = /(?:[аеиоуыэюя]|ов|ев|ив|ыв)$/;

/** Consonants that take each other's place before an ending: «повышение», «повысить». */
const alternations: [string, string][] = [
  ['жд', 'д'],
  ['ж', 'з'],
  ['ж', 'г'],
  ['ж', 'д'],
  ['ш', 'с'],
  ['ш', 'х'],
  ['щ', 'т'],
  ['щ', 'ст'],
  ['щ', 'ск'],
  ['ч', 'к'],
  ['ч', 'т'],
  ['ц', 'к'],
  ['вл', 'в'],
  ['бл', 'б'],
  ['пл', 'п'],
  ['мл', 'м'],
  ['фл', 'ф'],
];

/** Beginnings of one word that no rule joins. */
const families = [
  'провод провед провес провож',
  'собр собир сбор',
  'иск поис',
  'обуч учеб',
  'год лет',
  'хорош лучш',
  'человек люд',
  'ребен дет',
  'слать посыл послан отправ',
  'продвиг продвин продвиж',
  'ввод введ внедр',
  'ведени ведет вести',
].map((line) => line.split(' '));

export function stemRu(word: string): string {
  return cut(word.replace(superlative, '').replace(reflexive, ''), endings, 3);
}

export function rootRu(word: string): string {
  const stem = stemRu(word);
  const known = whole.find((start) => stem.startsWith(start));
  if (known !== undefined) return known;
  let stable = stem;
  let root = stem;
  for (;;) {
    const shorter = suffixes.map(([least, list]) => cut(root, list, least)).find((left) => left !== root);
    if (shorter === undefined) return stable;
    root = shorter;
    if (!unstable.test(root)) stable = root;
  }
}

/** What others of a family may begin with, for a word that the site does not have as it is. */
export function variantsRu(root: string): string[] {
  const swapped = /^(.*[^аеиоуыэюя])([оа])([^аеиоуыэюя]+)$/.exec(root);
  const noun = /^(.{3,})(?:ен|ан|ир|ыв|ив|ав)$/.exec(whole.includes(root) ? '' : root)?.[1];
  // In a person or a time.
  const verb = /^(.{4,}?)(?:[аеи]л[аои]?|[аяую]т|[еи]шь)$|^(.{5,}?)[еи]т(?:ся)?$/.exec(root);
  const shorter = [noun, verb?.[1] ?? verb?.[2]].filter((start) => start !== undefined);
  return [
    ...fleeting(root),
    ...alternating(root),
    ...(swapped === null ? [] : [`${swapped[1]}${swapped[2] === 'о' ? 'а' : 'о'}${swapped[3]}`]),
    ...shorter,
    ...familyOf(root),
  ];
}

/** A vowel that stands in some forms only: «рынок», «рынка»; «уровень», «уровня». */
function fleeting(root: string): string[] {
  const without = /^(.*[^аеиоуыэюя])[ое]([кцнлрмг])$/.exec(root);
  if (without !== null) return [`${without[1]}${without[2]}`];
  const between = /^(.*[^аеиоуыэюяь])([кцнлрмг])$/.exec(root);
  return between === null ? [] : [`${between[1]}о${between[2]}`, `${between[1]}е${between[2]}`];
}

function alternating(root: string): string[] {
  return alternations
    .flatMap(([a, b]) => [swapEnd(root, a, b), swapEnd(root, b, a)])
    .filter((other) => other !== null && other.length >= 4) as string[];
}

function familyOf(root: string): string[] {
  const family = families.find((starts) => starts.some((start) => root.startsWith(start)));
  return (family ?? []).filter((start) => !root.startsWith(start));
}

function swapEnd(root: string, from: string, to: string): string | null {
  return root.endsWith(from) ? root.slice(0, -from.length) + to : null;
}

/** Stand before a whole word and mean nothing else: «микропредприятие». */
export const prefixesRu =
  'микро макро мега мульти меж супер сверх видео аудио фото теле радио кино нано энерго электро гидро агро кибер веб'.split(
    ' ',
  );

/** Stand before a whole word where the rest is one that the site has: «госкорпорация», but not «государство». */
export const shortPrefixesRu =
  'авто транс мини вне внутри обще много нефте газо лесо судо машино приборо евро гос спец проф пром тех техно инфо информ фин гео эко био само одно двух трех полу анти контр интер рос мин'.split(
    ' ',
  );

/** Put before a verb and what is made of it: «софинансирование». */
const verbPrefixes =
  'со с по под при про пере раз рас вы на за до об о у от из ис воз вос в не без бес пред'.split(' ');

/** Words of deeds, which take such prefixes without meaning something else: «сформировать», but not «выставка». */
const deed = /(?:ть|ться|ани[еяюий]+|ени[еяюий]+|аци[яиюей]+|овк[аиуе])$/;

/** What others of its family begin with, surely enough to find its page by them. */
export function relativesRu(word: string): string[] {
  const root = rootRu(word);
  const near = [...fleeting(root), ...familyOf(root)];
  if (!deed.test(word)) return near;
  const long = (rest: string): boolean => rest.length >= 5;
  const prefixed = long(root) ? verbPrefixes.map((prefix) => prefix + root) : [];
  const bare = verbPrefixes
    .filter((prefix) => root.startsWith(prefix) && long(root.slice(prefix.length)))
    .map((prefix) => root.slice(prefix.length));
  return [...near, ...alternating(root), ...prefixed, ...bare];
}

/** Say nothing about what is looked for. */
export const stopWordsRu =
  'и а но да или либо в во на о об обо от до для из изо с со к ко у по под над при про за без через между не ни же ли бы то что как где когда кто чем это эта этот эти все его ее их он она они мы вы я по-поводу какие какой какая какое есть был была было были будет быть там тут'.split(
    ' ',
  );
