/** What is new, for feed readers: resolutions, corrections to them, what came of their items. Atom, RFC 4287. */

import type { Proceedings } from '../model/types.ts';
import { wordsOf } from '../strings/languages.ts';
import { atomXml, type Feed } from './feed/atom-xml.ts';
import type { Concerned } from './feed/concern.ts';
import { correctionEntries } from './feed/corrections.ts';
import type { FeedEntry } from './feed/entry.ts';
import { followUpEntries } from './feed/follow-ups.ts';
import { adoptionEntries } from './feed/resolutions.ts';
import type { Format } from './format.ts';

export const atom: Format = {
  name: {
    ru: 'Лента обновлений (Atom)',
    en: 'Updates (Atom)',
    de: 'Neues (Atom)',
    fr: 'Nouveautés (Atom)',
    es: 'Novedades (Atom)',
    fi: 'Uutta (Atom)',
    he: 'עדכונים (Atom)',
    hi: 'नई जानकारी (Atom)',
    'zh-TW': '新消息（Atom）',
  },
  about: {
    ru: 'новое на сайте для программ, которые следят за лентами: резолюции, исправления, ответы на пункты',
    en: 'what is new on the site, for feed readers: resolutions, corrections, replies on items',
    de: 'Neues auf der Website für Feedreader: Resolutionen, Berichtigungen, Antworten zu Punkten',
    fr: 'les nouveautés du site pour les lecteurs de flux\u00a0: résolutions, corrections, réponses sur les points',
    es: 'novedades del sitio para lectores de canales: resoluciones, correcciones, respuestas sobre los puntos',
    fi: 'uutta sivustolla syötteenlukijoille: päätöslauselmat, korjaukset, vastaukset kohtiin',
    he: 'חדש באתר לקוראי עדכונים: החלטות, תיקונים ותשובות על סעיפים',
    hi: 'फ़ीड रीडर के लिए साइट पर नया: संकल्प, सुधार, बिंदुओं पर उत्तर',
    'zh-TW': '供訂閱軟體使用的網站新消息：決議、更正、對各項目的答覆',
  },
  suffix: 'xml',
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
            url: fileUrl('news', model, atom.suffix),
            page: url('/'),
            title: model.conference.name,
            subtitle: wordsOf(model.language).feed.about,
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
            url: fileUrl('organization-news', organization, atom.suffix),
            page: url(organization.address),
            title: `${organization.fullName} — ${model.conference.shortName}`,
            subtitle: wordsOf(model.language).feed.aboutItems[organization.kind],
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
