/** MODEL -> THE DOCUMENTS THAT LIST what all years share. */
import { editionChanged } from '../../model/dated.ts';
import type { Proceedings } from '../../model/types.ts';
import { adoptedAmong } from '../../model/views/drafts.ts';
import type { EditionsDocument } from '../api/edition.ts';
import type { OrganizationsDocument } from '../api/organization.ts';
import type { RecommendationsDocument } from '../api/resolution.ts';
import { atom } from '../atom.ts';
import type { Publication } from '../format.ts';
import { countIn, editionFacts } from './edition.ts';
import { itemsOfAll } from './item.ts';
import { headOf } from './record.ts';
import { fileIn, referTo, suffix } from './references.ts';

export const editionsDocument = (model: Proceedings, publication: Publication): EditionsDocument => ({
  ...headOf('editions', ['editions', model], '/editions/', publication),
  collections: {
    recommendations: publication.fileUrl('register', model, suffix),
    organizations: publication.fileUrl('organizations', model, suffix),
  },
  files: { feed: fileIn(atom, 'news', model, publication) },
  editions: model.editions.map((edition) => ({
    ...referTo(edition, publication),
    name: edition.name,
    ...editionFacts(edition),
    sessions: edition.sessions.length,
    resolutions: adoptedAmong(edition.resolutions).length,
    items: countIn([edition]),
    modified: editionChanged(edition),
  })),
});

export const registerDocument = (model: Proceedings, publication: Publication): RecommendationsDocument => ({
  ...headOf('recommendations', ['register', model], '/recommendations/', publication),
  edition: null,
  count: countIn(model.editions),
  items: itemsOfAll(model.editions, publication),
});

export const organizationsDocument = (
  model: Proceedings,
  publication: Publication,
): OrganizationsDocument => ({
  ...headOf('organizations', ['organizations', model], '/organizations/', publication),
  organizations: model.organizations.map(({ fullName, address, short, kind, count }) => ({
    ...referTo({ title: fullName, address }, publication),
    short,
    kind,
    count,
  })),
});
