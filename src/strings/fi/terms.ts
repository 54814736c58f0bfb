/** The words of the field in Finnish. */
import { citeFromLargest } from '../citing.ts';
import type { LevelForms, LevelName, Terms } from '../terms.ts';

const levels: Record<LevelName, LevelForms> = {
  part: { short: 'osa', name: 'osa', of: 'osan' },
  section: { short: 'jakso', name: 'jakso', of: 'jakson' },
  chapter: { short: 'luku', name: 'luku', of: 'luvun' },
  article: { short: 'art.', name: 'artikla', of: 'artiklan' },
  annex: { short: 'liite', name: 'liite', of: 'liitteen' },
  item: { short: 'kohta', name: 'kohta', of: 'kohdan' },
  subitem: { short: 'alakohta', name: 'alakohta', of: 'alakohdan' },
  entry: { short: 'merkintä', name: 'merkintä', of: 'merkinnän' },
};

/** The words that titles of such documents begin with. */
const documentKinds: ReadonlySet<string> = new Set([
  'päätöslauselma',
  'päätöslauselmat',
  'suositus',
  'suositukset',
  'päätös',
  'päätökset',
  'julistus',
  'vetoomus',
  'muistio',
  'pöytäkirja',
  'julkilausuma',
  'kannanotto',
  'ehdotukset',
]);

/** «19. artikla», but «osa 1». */
const withNumber = (word: string, number: string): string =>
  word === levels.article.name || word === levels.article.short ? `${number}. ${word}` : `${word} ${number}`;

export const terms: Terms = {
  kinds: {
    recommendation: 'Päätöslauselmien kohdat',
    resolution: 'Päätöslauselmat',
    session: 'Ohjelma',
    organization: 'Organisaatiot',
    person: 'Henkilöt',
    topic: 'Aiheet',
    edition: 'Konferenssit',
    page: 'Sivut',
  },
  sessionTypes: {
    plenary: 'Täysistunto',
    'round-table': 'Pyöreän pöydän keskustelu',
    'strategic-session': 'Strategiaistunto',
    seminar: 'Seminaari',
    lecture: 'Luento',
    'master-class': 'Mestarikurssi',
    workshop: 'Työpaja',
    panel: 'Paneelikeskustelu',
    keynote: 'Pääpuhe',
    poster: 'Posteri',
    talk: 'Esitys',
    other: 'Muu',
  },
  materialKinds: {
    programme: 'Ohjelma',
    slides: 'Diat',
    video: 'Videot',
    photos: 'Valokuvat',
    'press-release': 'Lehdistötiedotteet',
    publication: 'Julkaisut',
    minutes: 'Pöytäkirjat',
    transcript: 'Puhtaaksikirjoitukset',
    proceedings: 'Konferenssijulkaisut',
    document: 'Asiakirjat',
    other: 'Muut',
  },
  manners: {
    'sent-to': 'Lähetetty',
    'proposed-to': 'Ehdotettu',
    'recommended-to': 'Suositeltu',
    responsible: 'Vastuutaho',
    with: 'Mukana',
  },
  mannersAlone: {
    'sent-to': 'Lähetetty sille',
    'proposed-to': 'Ehdotettu sille',
    'recommended-to': 'Suositeltu sille',
    responsible: 'Sen vastuulla',
    with: 'Se on mukana',
  },
  statuses: {
    replied: 'vastaus saatu',
    'under-review': 'käsiteltävänä',
    supported: 'saanut tukea',
    'partly-supported': 'saanut osittain tukea',
    'in-progress': 'toteutetaan',
    ongoing: 'toteutetaan jatkuvasti',
    'partly-done': 'toteutettu osittain',
    done: 'toteutettu',
    'not-supported': 'ei saanut tukea',
    closed: 'käsittely päättynyt',
  },
  levels,
  documentKinds,
  organizer: /järjestäj|järjestänyt/iu,
  quoted: (title) => `”${title}”`,
  cite: citeFromLargest(levels, (words) => `”${words}”`, withNumber),
  citeIn: (place, title) => `${place}, ${title}`,
};
