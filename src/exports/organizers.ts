/** Which of the roles that an edition names is that of who holds it: the sense of the label decides. */

const organizers = /(?<!\p{L})(?:со-?)?организатор|\b(?:co-?)?organi[sz](?:ed|ers?)\b/iu;

/** «Организатор», «Соорганизаторы»; «При участии и поддержке» names none. */
export const isOrganizer = ({ label }: { label: string }): boolean => organizers.test(label);
