/** The few words of ours inside a body: footnotes. */
import type { BodyStrings } from '../body.ts';

export const body: BodyStrings = { footnotes: 'Fußnoten', backToText: 'Zurück zum Text' };
