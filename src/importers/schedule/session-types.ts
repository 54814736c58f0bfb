/** Words for kinds of sessions, as conference systems and organizers use them, and the kind of ours that each is. */
import type { SessionType } from '../../strings/vocabulary.ts';

/** Words without spaces, hyphens and «ё»: systems write `lightning talk`, `lightning_talk` and `lightningtalk`. */
const words: Record<Exclude<SessionType, 'other'>, string> = {
  plenary:
    'plenary plenarysession opening closing пленарное пленарноезаседание пленарнаясессия открытие закрытие',
  'round-table': 'roundtable roundtablediscussion круглыйстол rundertisch',
  'strategic-session': 'strategicsession стратегическаясессия стратсессия',
  seminar: 'seminar tutorial семинар научныйсеминар вебинар webinar',
  lecture: 'lecture лекция vortrag публичнаялекция',
  'master-class': 'masterclass мастеркласс',
  workshop: 'workshop handson воркшоп мастерская практикум',
  panel: 'panel paneldiscussion discussion podium панель панельнаядискуссия панельнаясессия дискуссия',
  keynote: 'keynote keynotes keynotespeech ключевойдоклад',
  poster: 'poster posters postersession стенд стендовыйдоклад постер постернаясессия',
  talk:
    'talk shorttalk longtalk lightningtalk lightningtalks lightning presentation paper contributedtalk invitedtalk ' +
    'devroom maintrack доклад выступление сообщение презентация устныйдоклад',
};

const table = new Map(
  Object.entries(words).flatMap(([type, list]) =>
    list.split(' ').map((word) => [word, type as SessionType] as const),
  ),
);

/** `null` for a word that says nothing to us; no word at all is a session of any kind. */
export function sessionType(word: string | null): SessionType | null {
  const key = (word ?? '')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[^\p{L}\d]/gu, '');
  return key === '' || key === 'other' || key === 'другое' ? 'other' : (table.get(key) ?? null);
}
