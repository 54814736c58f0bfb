/**
 * The orders in which the list can stand. The usual one is the page's own markup; the others are made of copies of its
 * items when first asked for, and kept.
 */

export interface Row {
  element: HTMLElement;
  /** Index of the item. */
  item: number;
  /** Under whose name it stands here, where the list is ordered by addressee. */
  addressee?: string;
}

export interface Order {
  rows: Row[];
  content: Element[];
}

export interface Listed {
  element: HTMLElement;
  traits: Record<string, string[]>;
}

type MakeOrder = (items: Listed[], language: string, noAddressee: string) => Order;

export const orders: Record<string, MakeOrder> = {
  /** An item to several addressees stands under each of them. */
  addressee: (items, language, noAddressee) => {
    const { compare } = new Intl.Collator(language);
    const groups = new Map<string, { heading: Node; title: string; rows: Row[] }>();
    items.forEach(({ element, traits }, item) => {
      for (const addressee of new Set(traits.addressee)) {
        const link = element.querySelector(`.quiet a[href$="/organizations/${addressee}/"]`);
        const title = link?.textContent ?? '';
        const heading = link?.cloneNode(true) ?? document.createTextNode('');
        const group = groups.get(addressee) ?? { heading, title, rows: [] };
        groups.set(addressee, group);
        group.rows.push({ element: copyOf(element), item, addressee });
      }
    });
    const without = items.flatMap(({ element, traits }, item) =>
      traits.addressee?.length ? [] : [{ element: copyOf(element), item }],
    );
    const named = [...groups.values()].sort((a, b) => compare(a.title, b.title));
    const all = [...named, { heading: document.createTextNode(noAddressee), rows: without }];
    return {
      rows: all.flatMap(({ rows }) => rows),
      content: all.map(({ heading, rows }) => section(rows, heading)),
    };
  },
  /** What was heard of last comes first; items of which nothing was heard keep their order after it. */
  status: (items) => {
    const date = ({ element }: Row) => element.dataset.date ?? '';
    const rows = items
      .map(({ element }, item): Row => ({ element: copyOf(element), item }))
      .sort((a, b) => (date(a) < date(b) ? 1 : date(a) > date(b) ? -1 : 0));
    return { rows, content: [section(rows)] };
  },
};

const copyOf = (element: HTMLElement) => element.cloneNode(true) as HTMLElement;

function section(rows: Row[], heading?: Node): Element {
  const group = document.createElement('section');
  group.dataset.group = '';
  const list = document.createElement('ol');
  list.className = 'corridor items';
  list.append(...rows.map(({ element }) => element));
  if (heading !== undefined) {
    const title = document.createElement('h2');
    title.append(heading);
    group.append(title);
  }
  group.append(list);
  return group;
}
