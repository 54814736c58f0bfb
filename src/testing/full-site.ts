/**
 * The site of an invented conference, `full-conference/`, which uses every field of the content format: what the real
 * one has no example of is tested and looked at here.
 */
import { fileURLToPath } from 'node:url';
import { type OwnSite, siteFrom } from './own-site.ts';

export const fullConference = fileURLToPath(new URL('full-conference/', import.meta.url));

/** Its content leads to many places on example.org, which are other sites. */
export const fullOrigin = 'https://conference.example';

/** `base` with both slashes. */
export const fullSite = ({ base = '/' } = {}): Promise<OwnSite> => siteFrom(fullConference, base, fullOrigin);
