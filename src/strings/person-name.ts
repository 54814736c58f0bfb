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

/** A family name that is known, or a person's only one: what names are sorted by stands first in «Петров И. С.» and in «Платон». */
export const hasFamilyFirst = ({ family, given }: PersonName): boolean =>
  given !== null || !/\s/u.test(family);

/** «Ариф оглы» is “son of Arif”: no name of its own, so it has no initial. */
const sonOrDaughter =
  /^(?:оглы|оглу|кызы|гызы|кизи|улы|уулы|уулу|заде|o[gğ]h?l[uıy]|[kgq][ıiy]z[ıiy]|zade)$/iu;

/** «Анна-Мария Петровна» -> «А.-М.», «П.»; «Эльчин Ариф оглы» -> «Э.», «А.», «оглы» */
const initials = (given: string | null): string[] =>
  (given ?? '')
    .split(/\s+/u)
    .filter((name) => name !== '')
    .map((name) =>
      name.replaceAll(/(?<![\p{L}\p{M}’'])(\p{L}\p{M}*)[\p{L}\p{M}’']*\.?/gu, (word, first) =>
        sonOrDaughter.test(word) ? word : `${first}.`,
      ),
    );
