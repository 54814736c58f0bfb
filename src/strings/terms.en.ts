/** The words of the field in English. */
import type { LevelForms, LevelName, Terms } from './terms.ts';

const levels: Record<LevelName, LevelForms> = {
  part: { short: 'Pt.', name: 'Part', of: 'Part' },
  section: { short: 'Sec.', name: 'Section', of: 'Section' },
  chapter: { short: 'Ch.', name: 'Chapter', of: 'Chapter' },
  article: { short: 'Art.', name: 'Article', of: 'Article' },
  annex: { short: 'Annex', name: 'Annex', of: 'Annex' },
  item: { short: 'item', name: 'item', of: 'item' },
  subitem: { short: 'sub-item', name: 'sub-item', of: 'sub-item' },
  entry: { short: 'entry', name: 'entry', of: 'entry' },
};

/** The words that titles of such documents begin with. */
const documentKinds: ReadonlySet<string> = new Set([
  'resolution',
  'resolutions',
  'recommendation',
  'recommendations',
  'decision',
  'decisions',
  'declaration',
  'appeal',
  'memorandum',
  'minutes',
  'protocol',
  'statement',
  'communiqué',
  'proposals',
]);

export const termsEn: Terms = {
  kinds: {
    recommendation: 'Items of resolutions',
    resolution: 'Resolutions',
    session: 'Programme',
    organization: 'Organizations',
    person: 'People',
    topic: 'Topics',
    edition: 'Conferences',
    page: 'Pages',
  },
  sessionTypes: {
    plenary: 'Plenary session',
    'round-table': 'Round table',
    'strategic-session': 'Strategic session',
    seminar: 'Seminar',
    lecture: 'Lecture',
    'master-class': 'Master class',
    workshop: 'Workshop',
    panel: 'Panel',
    keynote: 'Keynote',
    poster: 'Poster',
    talk: 'Talk',
    other: 'Other',
  },
  materialKinds: {
    programme: 'Programme',
    slides: 'Slides',
    video: 'Video',
    photos: 'Photos',
    'press-release': 'Press releases',
    publication: 'Publications',
    minutes: 'Minutes',
    transcript: 'Transcripts',
    proceedings: 'Proceedings',
    document: 'Documents',
    other: 'Other',
  },
  manners: {
    'sent-to': 'Sent to',
    'proposed-to': 'Proposed to',
    'recommended-to': 'Recommended to',
    responsible: 'Responsible',
    with: 'With',
  },
  mannersAlone: {
    'sent-to': 'Sent to it',
    'proposed-to': 'Proposed to it',
    'recommended-to': 'Recommended to it',
    responsible: 'Its responsibility',
    with: 'With its participation',
  },
  statuses: {
    replied: 'replied',
    'under-review': 'under review',
    supported: 'supported',
    'partly-supported': 'partly supported',
    'in-progress': 'in progress',
    ongoing: 'ongoing',
    'partly-done': 'partly done',
    done: 'done',
    'not-supported': 'not supported',
    closed: 'review closed',
  },
  levels,
  documentKinds,
  quoted: (title) => title,
  cite: (place, form) =>
    place
      .toReversed()
      .map(({ name, number, quoted }) => {
        const forms = levels[name];
        const word = form === 'short' ? forms.short : forms.name;
        return number ? `${word} ${quoted ? `“${number}”` : number}` : word;
      })
      .join(', '),
  citeIn: (place, title) => `${place}, ${title}`,
};
