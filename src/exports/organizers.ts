/** Which of the roles that an edition names is that of who holds it: the sense of the label decides, in whatever language it is. */
import { languages } from '../strings/languages.ts';

export const isOrganizer = ({ label }: { label: string }): boolean =>
  Object.values(languages).some(({ site }) => site.organizer.test(label));
