/** How the build writes into the index what the browser reads from it. */

/** Between the names of the field `called`. */
export const nameSeparator = '; ';
