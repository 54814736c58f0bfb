/** Words by which the name of an organization is told from a post. A post names its organization in another case. */

const forms =
  'АО|ООО|ПАО|ОАО|ЗАО|НАО|АНО|НКО|НП|ГК|ИП|ФГБУ|ФГБОУ|ФГАОУ|ФГУП|ФГБНУ|ФАУ|ГБУ|ГАУ|ГУП|МУП|МБУ|МАУ|СПб ГБУ|ОЭЗ|ГБОУ|ТПП|РАН|УрО РАН|ВШЭ|НИУ ВШЭ|МГУ|СПбГУ|ИТМО|РСПП';
const nouns =
  'университет|институт|академия|колледж|школа|лицей|центр|министерство|департамент|комитет|агентство|правительство|администрация|ассоциация|союз|фонд|корпорация|компания|холдинг|концерн|банк|завод|комбинат|предприятие|технопарк|кластер|палата|служба|совет|лаборатория|библиотека|музей|издательство|газета|журнал|фирма|группа|общество|организация|учреждение|бюро|инкубатор';
const english =
  'University|Institute|Academy|College|School|Ministry|Department|Agency|Association|Foundation|Corporation|Company|Bank|Centre|Center|Council|Committee|Chamber|Laborator(?:y|ies)|Group|Union|Society|Inc\\.?|LLC|Ltd\\.?|GmbH|AG|S\\.A\\.|plc|Corp\\.?|Labs?';

const legal = new RegExp(`^(?:(?:${forms})(?![\\p{L}\\d])|[«"“„])`, 'u');
/** Adjectives, then the noun: all in the nominative. */
const named = new RegExp(`^(?:[\\p{L}\\d.-]+(?:ий|ый|ой|ая|яя|ое|ее) ){0,6}(?:${nouns})(?!\\p{L})`, 'iu');
const foreign = new RegExp(`(?:^|\\s)(?:${english})(?![\\p{L}])`, 'u');
const post =
  /(?:^|\s)(?:head|director|manager|chief|dean|deputy|chair|president|rector|professor|officer|fellow|student|founder|lead)(?!\p{L})/iu;
const possible = new RegExp(
  `(?:^|[^\\p{L}])(?:${forms})(?!\\p{L})|[«»"“”]|(?:^|[^\\p{L}])(?:${nouns})`,
  'iu',
);

/** It is the name of an organization and nothing else: «АО «Технопарк»», «Санкт-Петербургский государственный университет». */
export function isOrganization(text: string): boolean {
  const head = text.slice(0, 200);
  return legal.test(head) || named.test(head) || (foreign.test(head) && !post.test(head));
}

/** An organization is named in it, maybe together with a post: «директор АО «Технопарк»». */
export const namesOrganization = (text: string): boolean => possible.test(text);
