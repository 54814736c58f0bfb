/** A person's name as references have it. */

export interface PersonName {
  /** The whole name where its parts are not told apart. */
  family: string;
  /** Given name and patronymic. */
  given: string | null;
}

/** «Петров И. С.» */
export const initialsLast = ({ family, given }: PersonName): string => [family, ...initials(given)].join(' ');

/** «И. С. Петров» */
export const initialsFirst = ({ family, given }: PersonName): string =>
  [...initials(given), family].join(' ');

/** «Анна-Мария Петровна» -> «А.-М.», «П.» */
const initials = (given: string | null): string[] =>
  (given ?? '')
    .split(/\s+/u)
    .filter((name) => name !== '')
    .map((name) => name.replaceAll(/(?<![\p{L}\p{M}’'])(\p{L}\p{M}*)[\p{L}\p{M}’']*\.?/gu, '$1.'));
