/** The words of the list of all recommendations: its filters, its order, and what it says of the outcome. */
import { type PluralForms, plural } from './plural.ts';

type Facet = 'addressee' | 'manner' | 'topic' | 'part' | 'session' | 'edition' | 'status';

/** What the filters of any list say. */
export interface FilterStrings {
  /** The form's name and the button that opens it where they are not beside the list. */
  filters: string;
  facets: Record<string, string>;
  /** The button that shows the rest of a long facet. */
  showAll: string;
  /** The button that closes the filters. */
  showItems: string;
  order: string;
  /** The name of the list of chosen filters. */
  chosen: string;
  reset: string;
  nothingFound: string;
  browser: RegisterBrowserStrings;
}

export interface RegisterStrings extends FilterStrings {
  facets: Record<Facet, string>;
  /** Beside the title of a document that has not been adopted. */
  draft: string;
  /** `documents` is the usual order where there are several editions. */
  orders: Record<'document' | 'documents' | 'addressee' | 'status', string>;
}

/** They reach the browser as JSON. */
export interface RegisterBrowserStrings {
  /** `{n}` of `{total}` items are shown; the verb agrees with `{n}`. */
  shown: PluralForms;
  /** The noun after `{total}`. */
  items: PluralForms;
  /** `{n}` filters are chosen. */
  chosenCount: string;
  /** The button that takes a filter away. */
  remove: string;
  /** The label of the text field. */
  words: string;
  /** The heading of items without addressee, where they are ordered by it. */
  noAddressee: string;
}

export const registerStrings = {
  ru: {
    filters: 'Фильтры',
    facets: {
      addressee: 'Адресат',
      manner: 'Как адресовано',
      topic: 'Тема',
      part: 'Часть',
      session: 'Где подготовлено',
      edition: 'Конференция',
      status: 'Рассмотрение и реализация',
    },
    showAll: 'Показать все',
    showItems: 'К списку пунктов',
    order: 'Порядок',
    draft: 'проект',
    orders: {
      document: 'Как в документе',
      documents: 'Сначала новые конференции',
      addressee: 'По адресатам',
      status: 'Сначала новые сведения о реализации',
    },
    chosen: 'Выбранные фильтры',
    reset: 'Сбросить все',
    nothingFound: 'Пунктов, которые отвечают всем выбранным условиям, нет.',
    browser: {
      shown: { one: 'Показан {n} из {total}', other: 'Показано {n} из {total}' },
      items: { one: 'пункта', other: 'пунктов' },
      chosenCount: 'выбрано: {n}',
      remove: 'Убрать',
      words: 'Слова в тексте',
      noAddressee: 'Адресат в документе не назван',
    },
  },
  en: {
    filters: 'Filters',
    facets: {
      addressee: 'Addressee',
      manner: 'How it is addressed',
      topic: 'Topic',
      part: 'Part',
      session: 'Prepared at',
      edition: 'Conference',
      status: 'Follow-up',
    },
    showAll: 'Show all',
    showItems: 'To the list of items',
    order: 'Order',
    draft: 'draft',
    orders: {
      document: 'As in the document',
      documents: 'Newest conference first',
      addressee: 'By addressee',
      status: 'Latest follow-up first',
    },
    chosen: 'Chosen filters',
    reset: 'Clear all',
    nothingFound: 'No item meets all the chosen conditions.',
    browser: {
      shown: { other: 'Showing {n} of {total}' },
      items: { one: 'item', other: 'items' },
      chosenCount: '{n} chosen',
      remove: 'Remove',
      words: 'Words in the text',
      noAddressee: 'The document names no addressee',
    },
  },
} as const satisfies Record<string, RegisterStrings>;

/** What stands there before anything is chosen: `total` is «17 пунктов». */
export function allShown(language: string, count: number, { items, shown }: RegisterBrowserStrings) {
  const number = new Intl.NumberFormat(language).format(count);
  const total = `${number} ${plural(language, count, items)}`;
  return {
    total,
    shown: plural(language, count, shown).replace('{n}', number).replace('{total}', total),
  };
}
