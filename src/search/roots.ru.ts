/**
 * Russian words without what inflection and derivation add at their end: «создание», «создать» and «создавать» begin
 * with the same «созд». Pagefind finds every word that begins with what is asked, so to ask for the root is to ask for
 * the family. What is cut need not be a morpheme, only the same for all its forms.
 */
import { cut, type Endings, endingsOf } from './endings.ts';

/** Of nouns, adjectives, participles and verbs. The longest that fits is cut, once. */
const endings = endingsOf(
  'а я о е и ы у ю ь й ам ям ами ями ах ях ов ев ей ой ою ею ом ем ия ие ий ии ию ией иям иями иях ью ья ье ьи ьям ьями ьях ьев',
  'ость ости остью остей остям остями остях',
  'ый ая ое ые ого ому ым ых ыми ую яя ее его ему им их ими юю ийся аяся ееся иеся',
  'ейший ейшая ейшее ейшие ейшего ейшей ейшему ейшим ейшем ейшую ейшею ейшими ейших',
  'ть ти ет ит ют ут ят ат ешь ишь ете ите ать ять еть ить уть ал ала ало али ял яла яло яли ел ела ело ели ил ила ило или ает яет ают яют аю яю',
  'аться яться еться иться уться ется ится ются утся атся ятся ался алась алось ались ился илась илось ились',
);

/** «Наикрупнейший» is «крупный». */
const superlative = /^наи(?=.+[еа]йш)/;

/** What makes one part of speech of another, and how much has to be left; cut from the end as long as one fits. */
const suffixes: [least: number, suffixes: Endings][] = [
  [4, endingsOf('ани ени яни ан ен ян анн енн ава ива ыва ова ева овани евани ивани ывани ав ев')],
  [
    5,
    endingsOf(
      'ировани ирован ирова иров ир изаци изирова изир аци яци ици енци ост ность',
      'тельств тельн тель тел ств еств ств ник ниц щик чик ичн ическ ческ еск ск льн',
      'ок ек ец к н нн ов ив ыв овск вши вш ущ ющ ащ ящ ем им ом л т а я и е у ю ц ч',
    ),
  ],
];

/** Consonants that take each other's place before an ending: «повышение», «повысить». */
const alternations: [string, string][] = [
  ['жд', 'д'], ['ж', 'з'], ['ж', 'г'], ['ж', 'д'], ['ш', 'с'], ['ш', 'х'], ['щ', 'т'], ['щ', 'ст'], ['щ', 'ск'], ['ч', 'к'],
  ['ч', 'т'], ['ц', 'к'], ['вл', 'в'], ['бл', 'б'], ['пл', 'п'], ['мл', 'м'], ['фл', 'ф'],
];

/** Beginnings of one word that no rule joins. */
const families = [
  'провод провед провес провож',
  'собр собир сбор',
  'иск поиск',
  'обуч учеб',
  'год лет',
  'хорош лучш',
  'человек люд',
  'ребен дет',
  'день дня дню дне дни',
  'слать посыл послан отправ',
  'продвиг продвин продвиж',
  'ввод введ внедр',
  'ведени ведет вести',
].map((line) => line.split(' '));

export function stemRu(word: string): string {
  return cut(word.replace(superlative, ''), endings, 3);
}

export function rootRu(word: string): string {
  let root = stemRu(word);
  for (;;) {
    const shorter = suffixes.reduce((left, [least, list]) => cut(left, list, least), root);
    if (shorter === root) return root;
    root = shorter;
  }
}

/** What others of a family may begin with, for a word that the site does not have as it is. */
export function variantsRu(root: string): string[] {
  const vowel = /^(.*[^аеиоуыэюя])([оа])([^аеиоуыэюя]+)$/.exec(root);
  const swapped = vowel === null ? [] : [`${vowel[1]}${vowel[2] === 'о' ? 'а' : 'о'}${vowel[3]}`];
  return [...alternating(root), ...swapped, ...familyOf(root)];
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
  'микро мини макро мега мульти меж транс супер сверх авто видео аудио фото теле радио кино нано энерго электро евро гидро агро кибер веб внутри вне обще много нефте газо лесо судо машино приборо'.split(
    ' ',
  );

/** Stand before a whole word where the rest is one that the site has: «госкорпорация», but not «государство». */
export const shortPrefixesRu =
  'гос спец проф пром тех техно инфо гео эко био само одно двух трех полу анти контр интер рос мин'.split(' ');

/** Put before a verb and what is made of it: «софинансирование». */
const verbPrefixes =
  'со с по под при про пере раз рас вы на за до об о у от из ис воз вос в не без бес пред'.split(' ');

/** Words of deeds, which take such prefixes without meaning something else: «сформировать», but not «выставка». */
const deed = /(?:ть|ться|ани[еяюий]+|ени[еяюий]+|аци[яиюей]+|овк[аиуе])$/;

/** What others of its family begin with, surely enough to find its page by them. */
export function relativesRu(word: string): string[] {
  const root = rootRu(word);
  if (!deed.test(word)) return familyOf(root);
  const long = (rest: string): boolean => rest.length >= 5;
  const prefixed = long(root) ? verbPrefixes.map((prefix) => prefix + root) : [];
  const bare = verbPrefixes
    .filter((prefix) => root.startsWith(prefix) && long(root.slice(prefix.length)))
    .map((prefix) => root.slice(prefix.length));
  return [...familyOf(root), ...alternating(root), ...prefixed, ...bare];
}

/** Say nothing about what is looked for. */
export const stopWordsRu =
  'и а но да или либо в во на о об обо от до для из изо с со к ко у по под над при про за без через между не ни же ли бы то что как где когда кто чем это эта этот эти все его ее их он она они мы вы я по-поводу какие какой какая какое есть был была было были будет быть там тут'.split(
    ' ',
  );
