/** The words of the field in Hebrew. */
import { citeFromLargest } from '../citing.ts';
import type { Level, LevelForms, LevelName, Terms } from '../terms.ts';

const levels: Record<LevelName, LevelForms> = {
  part: { short: 'חלק', name: 'חלק', of: 'חלק' },
  section: { short: 'סימן', name: 'סימן', of: 'סימן' },
  chapter: { short: 'פרק', name: 'פרק', of: 'פרק' },
  article: { short: 'סעיף', name: 'סעיף', of: 'סעיף' },
  annex: { short: 'נספח', name: 'נספח', of: 'נספח' },
  item: { short: 'ס׳', name: 'סעיף', of: 'סעיף' },
  subitem: { short: 'ס״ק', name: 'סעיף קטן', of: 'סעיף קטן' },
  entry: { short: 'ערך', name: 'ערך', of: 'ערך' },
};

/** The words that titles of such documents begin with. */
const documentKinds: ReadonlySet<string> = new Set([
  'החלטה',
  'החלטות',
  'החלטת',
  'המלצה',
  'המלצות',
  'הכרזה',
  'הכרזת',
  'הצהרה',
  'קריאה',
  'מזכר',
  'פרוטוקול',
  'הודעה',
  'הצעות',
]);

const cite = citeFromLargest(levels, (words) => `”${words}”`);

/** An article and an item are the same word, so an item of an article is the smaller one. */
const insideArticle = (level: Level, place: readonly Level[]): Level =>
  level.name === 'item' && place.some(({ name }) => name === 'article')
    ? { ...level, name: 'subitem' }
    : level;

export const terms: Terms = {
  kinds: {
    recommendation: 'סעיפי החלטות',
    resolution: 'החלטות',
    session: 'תוכנית',
    organization: 'ארגונים',
    person: 'אנשים',
    topic: 'נושאים',
    edition: 'כנסים',
    page: 'דפים',
  },
  sessionTypes: {
    plenary: 'מליאה',
    'round-table': 'שולחן עגול',
    'strategic-session': 'מושב אסטרטגי',
    seminar: 'סמינר',
    lecture: 'הרצאת אורח',
    'master-class': 'כיתת אמן',
    workshop: 'סדנה',
    panel: 'רב־שיח',
    keynote: 'הרצאה מרכזית',
    poster: 'פוסטר',
    talk: 'הרצאה',
    other: 'אחר',
  },
  materialKinds: {
    programme: 'תוכנית',
    slides: 'מצגות',
    video: 'וידאו',
    photos: 'תמונות',
    'press-release': 'הודעות לעיתונות',
    publication: 'פרסומים',
    minutes: 'פרוטוקולים',
    transcript: 'תמלילים',
    proceedings: 'ספר הכנס',
    document: 'מסמכים',
    other: 'אחר',
  },
  manners: {
    'sent-to': 'נשלח אל',
    'proposed-to': 'הוצע אל',
    'recommended-to': 'הומלץ אל',
    responsible: 'באחריות',
    with: 'בהשתתפות',
  },
  mannersAlone: {
    'sent-to': 'נשלח אליו',
    'proposed-to': 'הוצע לו',
    'recommended-to': 'הומלץ לו',
    responsible: 'באחריותו',
    with: 'בהשתתפותו',
  },
  statuses: {
    replied: 'התקבלה תשובה',
    'under-review': 'בבחינה',
    supported: 'זכה לתמיכה',
    'partly-supported': 'זכה לתמיכה חלקית',
    'in-progress': 'ביישום',
    ongoing: 'מיושם באופן קבוע',
    'partly-done': 'יושם חלקית',
    done: 'יושם',
    'not-supported': 'לא זכה לתמיכה',
    closed: 'הבחינה הסתיימה',
  },
  levels,
  documentKinds,
  organizer: /מארגנ|בארגון/u,
  quoted: (title) => `”${title}”`,
  cite: (place, form) =>
    cite(
      place.map((level) => insideArticle(level, place)),
      form,
    ),
  citeIn: (place, title) => `${place}, ${title}`,
};
