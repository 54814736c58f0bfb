/** Words for the posts of those who sign, and for their names. */

const posts = new Set(
  (
    'председатель сопредседатель председательствующий председательствующая секретарь директор руководитель ' +
    'руководительница президент вице-президент заместитель заместительница ректор проректор декан модератор глава ' +
    'министр губернатор мэр координатор ведущий ведущая организатор куратор заведующий заведующая начальник ' +
    'уполномоченный уполномоченная представитель член академик профессор доктор кандидат редактор управляющий ' +
    'управляющая депутат спикер хранитель основатель староста докладчик инициатор делегат комиссар ' +
    'chair chairman chairwoman chairperson co-chair vice-chair cochair convenor convener secretary secretary-general ' +
    'president vice-president director rapporteur moderator head facilitator coordinator co-ordinator organizer ' +
    'organiser dean rector minister governor editor member founder host mayor'
  ).split(' '),
);

/** How many words may stand before it: «Учёный секретарь», “The Executive Director”. */
const before = 3;
const quality = /^(?:\p{L}+(?:ый|ий|ой|ая|яя)|\p{Lu}[\p{L}-]+)$/u;

/** «Председатель оргкомитета», «И. о. директора»: in the nominative, so no «поручить председателю». */
export function isPost(text: string): boolean {
  if (/^(?:и\.\s?о\.|исполняющ\p{L}{2} обязанности)\s/iu.test(text)) return true;
  const words = text.split(/[\s,:]+/u);
  const at = words.findIndex((word) => posts.has(word.toLowerCase()));
  return at !== -1 && at <= before && words.slice(0, at).every((word) => quality.test(word));
}

/** «Сопредседатели:», “Co-chairs:”: of several who sign, so nobody’s own. */
export const isPlural = (post: string): boolean =>
  /^\p{L}[\p{L}-]*(?:[иы]|[иы]е|[^s]s)(?=[\s,:]|$)/u.test(post) && !isPost(post);

const initials = String.raw`(?:\p{Lu}\p{Ll}?\.\s?){1,3}`;
const family = String.raw`(?:\p{Lu}[’']?\p{L}+(?:-\p{Lu}\p{L}+)*)`;
const short = `(?:${initials}(?:(?:фон|ван|де|von|van|de)\\s)?${family}|${family},?\\s${initials})`;
const full = String.raw`${family}(?:\s\p{Lu}\.)?(?:\s${family}){1,2}`;

/** With a post behind it. */
export const nameFirst = new RegExp(`^(?:${short}|${full})(?=\\s*[,(–—-])`, 'u');
export const nameLast = new RegExp(`(?<=^|\\s)${short}$`, 'u');
export const isName = (text: string): boolean => new RegExp(`^${short}$`, 'u').test(text);
/** Without initials only where something else shows that it is one. */
export const isFullName = (text: string): boolean => new RegExp(`^${full}$`, 'u').test(text);

const rank =
  /^(?:(?:профессор|проф\.|академик|акад\.|(?:доктор|кандидат)\s\p{Ll}+(?:-\p{Ll}+)*\sнаук|д-р|professor|prof\.|doctor|dr\.?),?\s+)+/iu;

/** «профессор А. Б. Иванов» by name alone. */
export const unranked = (text: string): string => text.replace(rank, '');

/** «От Совета:» names those for whom somebody signs. */
export const isForOthers = (text: string): boolean => /^(?:от|за|for|on behalf)\s/iu.test(text);

/** “For the Bureau: ”, «От Совета: », “Signed: ” before a name; not “For inquiries: ”. */
export const behalf =
  /^(?:(?:от|за|for|on behalf of)\s(?![^:]*(?:inform|in?quir|enquir|contact|question|press|media|справ|информ|вопрос|контакт))[^:\n]{2,80}|signed(?:\sby)?|подписал[аи]?):\s+(?=\p{Lu})/iu;
