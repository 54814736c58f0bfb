/** What readers are told of a document's source, and of what its text was compared with. */
import { counted } from '../plural.ts';
import type { SourceStrings } from '../source.ts';

export const source: SourceStrings = {
  matches: (kind) =>
    kind === null
      ? 'תואם לטקסט המקור'
      : {
          signed: 'תואם לטקסט של העותק החתום',
          docx: 'תואם לקובץ המסמך (Word)',
          'scan-text': 'תואם להעתק של הטקסט; העותק החתום לא פורסם',
          web: 'תואם לפרסום ברשת',
        }[kind],
  follows: {
    signed: 'הטקסט לפי העותק החתום',
    docx: 'הטקסט לפי קובץ המסמך',
    'scan-text': 'הטקסט לפי העתק; העותק החתום לא פורסם',
    web: 'הטקסט לפי פרסום ברשת',
  },
  compared: ({ hyphens, bullets }, excepted) => {
    const signs = [
      'רווחים',
      hyphens > 0 &&
        counted('he', hyphens, { one: 'מקף', two: 'מקפים', other: 'מקפים' }).concat(' בסופי שורות'),
      bullets > 0 &&
        counted('he', bullets, { one: 'סימן', two: 'סימנים', other: 'סימנים' }).concat(
          ' לפני סעיפים (קווים, תבליטים)',
        ),
    ];
    const list = new Intl.ListFormat('he').format(signs.filter((sign) => sign !== false));
    return `כל התווים הושוו, למעט: ${list}${excepted ? '; הבדלים אחרים מפורטים להלן' : ''}.`;
  },
  comparedFile: 'טקסט המקור להשוואה',
  omitted: 'הושמט מן המקור (כותרות עליונות, מספרי עמודים, שורות שמעל הכותרת)',
  differences: 'הבדלים מן המקור',
  difference: (source, text) => `במקור ”${source}”, כאן ”${text}”`,
};
