/** What joins Russian words of one family beyond a common root: sounds that alternate, prefixes, irregular words. */
import { rootRu, shorterRootsRu, whole } from './ru-roots.ts';

/** Consonants that take each other's place before an ending: «повышение», «повысить». */
const alternations = 'жд-д ж-з ж-г ж-д ш-с ш-х щ-т щ-ст щ-ск ч-к ч-т ц-к вл-в бл-б пл-п мл-м фл-ф'
  .split(' ')
  .map((pair) => pair.split('-') as [string, string]);

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

/** What others of a family may begin with, for a word that the site does not have as it is. */
export function variantsRu(root: string): string[] {
  const noun = /^(.{3,})(?:ен|ан|ир|ыв|ив|ав)$/.exec(whole.includes(root) ? '' : root)?.[1];
  // In a person or a time.
  const verb = /^(.{4,}?)(?:[аеи]л[аои]?|[аяую]т|[еи]шь)$|^(.{5,}?)[еи]т(?:ся)?$/.exec(root);
  const shorter = [noun, verb?.[1] ?? verb?.[2]].filter((start) => start !== undefined);
  return [...fleeting(root), ...alternating(root), ...shorter, ...shorterRootsRu(root), ...familyOf(root)];
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
  return (family ?? []).filter((start) => start !== root);
}

function swapEnd(root: string, from: string, to: string): string | null {
  return root.endsWith(from) ? root.slice(0, -from.length) + to : null;
}

/** Put before a verb and what is made of it: «софинансирование». */
const verbPrefixes =
  'со с по под при про пере раз рас вы на за до об о у от из ис воз вос в не без бес пред'.split(' ');

/** Words of deeds, which take such prefixes without meaning something else: «сформировать», but not «выставка». */
const deed = /(?:ть|ться|тельств[оауе]м?|ани[еяюий]+|ени[еяюий]+|аци[яиюей]+|овк[аиуе])$/;

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
