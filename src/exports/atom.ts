/** What is new, for feed readers: resolutions, corrections to them, what came of their items. Atom, RFC 4287. */
import type { Proceedings } from '../model/types.ts';
import { feedStrings } from '../strings/feed.ts';
import { wordsIn } from '../strings/pick.ts';
import { atomXml, type Feed } from './feed/atom-xml.ts';
import type { Concerned } from './feed/concern.ts';
import { correctionEntries } from './feed/corrections.ts';
import type { FeedEntry } from './feed/entry.ts';
import { followUpEntries } from './feed/follow-ups.ts';
import { adoptionEntries } from './feed/resolutions.ts';
import type { Format } from './format.ts';

const suffix = 'xml';

export const atom: Format = {
  name: { ru: 'Лента обновлений (Atom)', en: 'Updates (Atom)' },
  about: {
    ru: 'новое на сайте для программ, которые следят за лентами: резолюции, исправления, ответы на пункты',
    en: 'what is new on the site, for feed readers: resolutions, corrections, replies on items',
  },
  suffix,
  mediaType: 'application/atom+xml',
  audience: 'feed',
  files: {
    news: {
      // Until there is an edition nothing has a date.
      has: ({ editions }) => editions.length > 0,
      write: (model, { url, fileUrl }) =>
        atomXml(
          {
            ...about(model),
            url: fileUrl('news', model, suffix),
            page: url('/'),
            title: model.conference.name,
            subtitle: wordsIn(feedStrings, model.language).about,
            entries: entriesOf(model, null),
          },
          url,
        ),
    },
    'organization-news': {
      has: ({ count }) => count > 0,
      write: (organization, { model, url, fileUrl }) =>
        atomXml(
          {
            ...about(model),
            url: fileUrl('organization-news', organization, suffix),
            page: url(organization.address),
            title: `${organization.fullName} — ${model.conference.shortName}`,
            subtitle: wordsIn(feedStrings, model.language).aboutItems[organization.kind],
            entries: entriesOf(model, organization),
          },
          url,
        ),
    },
  },
};

const about = ({
  conference,
  language,
  editions,
}: Proceedings): Pick<Feed, 'author' | 'rights' | 'language' | 'since'> => ({
  author: conference.name,
  rights: conference.rights,
  language,
  since: editions[0]?.end ?? '',
});

function entriesOf(model: Proceedings, concerned: Concerned): FeedEntry[] {
  return [adoptionEntries, correctionEntries, followUpEntries].flatMap((entries) =>
    entries(model, concerned),
  );
}
