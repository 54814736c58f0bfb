/** AN INSTANT OF THE MODEL -> AS FORMATS WRITE IT: RFC 3339 and XML know none without seconds. A day stays one. */

/** `2017-05-11T10:30+03:00` becomes `2017-05-11T10:30:00+03:00`. */
export const withSeconds = (instant: string): string => instant.replace(/(?<=T\d\d:\d\d)(?=[Z+-])/, ':00');
