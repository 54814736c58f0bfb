/** Whose a translated document is. */
export interface Translation {
  by: string | null;
  /** ISO: a year, a month or a day. */
  date: string | null;
  official: boolean;
  approvedBy: string | null;
}
