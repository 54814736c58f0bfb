/** The words of files for office programs: Word, Excel and tables for other programs. */

/** The columns of a table of items. */
export type ItemColumn =
  | 'conference'
  | 'document'
  | 'stage'
  | 'translation'
  | 'place'
  | 'label'
  | 'leadIn'
  | 'text'
  | 'addressees'
  | 'due'
  | 'status'
  | 'statusDate'
  | 'statusSource'
  | 'alsoRaised'
  | 'session'
  | 'topics'
  | 'heldBy'
  | 'counted'
  | 'note'
  | 'id'
  | 'url';

export interface OfficeStrings {
  /** The table's name, at most 31 characters: Excel takes no more. */
  items: string;
  columns: Record<ItemColumn, string>;
  stages: Record<'draft' | 'adopted', string>;
  yes: string;
  no: string;
  /** That the number of an item is a link. */
  labelsLead: string;
  extract: {
    /** At the foot of every sheet. */
    notCertified: string;
    /** Before the address of the document that it is taken from. */
    source: string;
    number: string;
    place: string;
    text: string;
    /** The columns that are filled in by hand. */
    position: Record<'body' | 'group', string>;
    responsible: string;
    due: string;
  };
}
