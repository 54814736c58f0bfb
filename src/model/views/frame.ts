/** What every page of one language has around it: the name, the menu, the languages. */
import { wordsOf } from '../../strings/languages.ts';
import type { Ref } from '../entry.ts';
import { byCodeUnits } from '../order.ts';
import type { Proceedings } from '../types.ts';
import { accentOf, accentStyle } from './accent.ts';
import { hasMaterials } from './materials.ts';

export interface Frame {
  language: string;
  /** The default language first. */
  languages: string[];
  name: string;
  shortName: string;
  menu: Ref[];
  footer: Ref[];
  /** The edition that the page belongs to, where there are several: a search may keep to it. */
  edition: string | null;
  /** CSS of the accent, the edition's or the conference's. */
  accentStyle: string;
  /** Whom to write to. */
  email: string | null;
  /** Where the files of the content are kept. */
  repository: string | null;
  disclaimer: string | null;
  rights: string | null;
  license: string | null;
}

/** Entries without content are left out. `edition`: the id of the one that the page belongs to. */
export function frameOf(model: Proceedings, edition?: string): Frame {
  const { menu } = wordsOf(model.language).site;
  const has = (things: unknown[] | undefined) => things !== undefined && things.length > 0;
  const held = model.editions.find(({ id }) => id === edition);
  /** The page's own edition, or else the newest, that has what the entry leads to. */
  const editions = [...(held ? [held] : []), ...model.editions];
  const withProgramme = editions.find(({ sessions }) => has(sessions));
  const withMaterials = editions.find(hasMaterials);
  const about = model.pages.find(({ id }) => id === 'about');
  const entries: [boolean, Ref | null][] = [
    [
      withProgramme !== undefined,
      withProgramme ? { title: menu.programme, address: `${withProgramme.address}programme/` } : null,
    ],
    [
      model.editions.some(({ resolutions }) => has(resolutions)),
      { title: menu.recommendations, address: '/recommendations/' },
    ],
    [has(model.organizations), { title: menu.organizations, address: '/organizations/' }],
    [
      withMaterials !== undefined,
      withMaterials ? { title: menu.materials, address: `${withMaterials.address}materials/` } : null,
    ],
    [about !== undefined, about ? { title: about.title, address: about.address } : null],
  ];
  return {
    language: model.language,
    languages: model.languages,
    name: model.conference.name,
    shortName: model.conference.shortName,
    menu: entries.flatMap(([present, entry]) => (present && entry ? [entry] : [])),
    footer: [
      ...(has(model.topics) ? [{ title: menu.topics, address: '/topics/' }] : []),
      ...(has(model.people) ? [{ title: menu.people, address: '/people/' }] : []),
      ...model.pages
        .filter((page) => page !== about)
        .toSorted((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || byCodeUnits(a.id, b.id))
        .map(({ title, address }) => ({ title, address })),
      { title: menu.editions, address: '/editions/' },
      { title: menu.contacts, address: '/contacts/' },
      { title: menu.data, address: '/data/' },
      { title: menu.accessibility, address: '/accessibility/' },
    ],
    edition: held !== undefined && model.editions.length > 1 ? held.name : null,
    accentStyle: accentStyle(accentOf(held?.accent ?? model.conference.accent)),
    email: model.conference.email,
    repository: model.conference.repository,
    disclaimer: model.conference.disclaimer,
    rights: model.conference.rights,
    license: model.conference.license,
  };
}
