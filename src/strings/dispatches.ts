/** Words of what was sent to whom. */

export interface DispatchStrings {
  /** Of a resolution: to whom it was sent. */
  sentTo: string;
  /** Of an organization: what was sent to it. */
  received: string;
  /** «исх. № 12-3 от 1 июня 2017 года», after a name and a comma; '' where neither is known. `date`: ISO. */
  letter: (number: string | null, date: string | null) => string;
  /** Link to the letter's file. */
  file: string;
}
