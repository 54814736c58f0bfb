/** The filters of a long list: the form is the question, the address bar its copy, the list its answer. */
import { plural } from '../strings/plural.ts';
import type { RegisterBrowserStrings } from '../strings/register.ts';
import { showChips } from './register-chips.ts';
import { registerForm } from './register-form.ts';
import { answer, spacedWords } from './register-match.ts';
import { type Order, orders } from './register-orders.ts';
import { readView, type View, writeView } from './register-url.ts';

/** Long enough that a word typed at speed is one question. */
const pauseMilliseconds = 150;

const root = document.querySelector<HTMLElement>('[data-register]');
if (root !== null) startRegister(root);
// A list that is split by edition hands the question on.
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-register-editions] a'))
  link.search = location.search;

function startRegister(register: HTMLElement): void {
  const { lang } = document.documentElement;
  const strings = JSON.parse(register.dataset.strings ?? '') as RegisterBrowserStrings;
  const number = new Intl.NumberFormat(lang);
  const part = (name: string) => register.querySelector(`[data-part=${name}]`) as HTMLElement;
  const form = register.querySelector('form') as HTMLFormElement;
  const { field, select, facets, known, read, write, showCounts } = registerForm(form, lang);
  const list = part('list');
  const opener = register.querySelector('[data-part=opener]');

  const facetNames = facets.map(({ name }) => name);
  const topics = facets.find(({ name }) => name === 'topic')?.values ?? [];
  const items = [...list.querySelectorAll<HTMLElement>('[data-item]')].map((element) => {
    const traits = Object.fromEntries(
      ['addressee', 'manner', ...facetNames].map((name) => [
        name,
        element.dataset[name]?.split(' ').filter(Boolean) ?? [],
      ]),
    );
    const named = [...element.querySelectorAll(register.dataset.words ?? '')].map((one) => one.textContent);
    const onTopics = topics.filter(({ box }) => traits.topic?.includes(box.value)).map(({ title }) => title);
    return { element, traits, words: spacedWords([...named, ...onTopics].join(' ')) };
  });
  const made: Record<string, Order> = {
    '': { rows: items.map(({ element }, item) => ({ element, item })), content: [...list.children] },
  };

  const show = (view: View): void => {
    const { shown, counts } = answer(items, facetNames, view);
    const allows = (facet: string, value = '') =>
      !view.chosen[facet]?.length || view.chosen[facet].includes(value);

    const order = made[view.sort] ?? (orders[view.sort]?.(items, lang, strings.noAddressee) as Order);
    made[view.sort] = order;
    for (const { element, item, addressee } of order.rows) {
      const { traits } = items[item] as (typeof items)[number];
      const here =
        addressee === undefined ||
        (allows('addressee', addressee) &&
          traits.addressee?.some(
            (one, index) => one === addressee && allows('manner', traits.manner?.[index]),
          ));
      element.hidden = !(shown[item] && here);
    }
    if (list.dataset.order !== view.sort) {
      list.dataset.order = view.sort;
      list.replaceChildren(...order.content);
    }
    for (const group of list.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = group.querySelector('[data-item]:not([hidden])') === null;

    showCounts(counts);

    const found = shown.filter(Boolean).length;
    part('shown').textContent = plural(lang, found, strings.shown)
      .replace('{n}', number.format(found))
      .replace('{total}', register.dataset.total ?? '');
    part('nothing').hidden = found > 0;
    list.toggleAttribute('data-narrowed', found < items.length);

    const chosen = facets.flatMap(({ legend, values }) =>
      values.filter(({ box }) => box.checked).map(({ box, title }) => ({ box, text: `${legend}: ${title}` })),
    );
    if (opener !== null)
      part('chosen_count').textContent =
        chosen.length === 0 ? '' : strings.chosenCount.replace('{n}', number.format(chosen.length));
    const chips = chosen.map(({ box, text }) => ({
      text,
      takeAway: () => {
        box.checked = false;
        ask();
      },
    }));
    if (view.words.trim() !== '')
      chips.push({
        text: `${strings.words}: ${view.words.trim()}`,
        takeAway: () => {
          field.value = '';
          ask();
        },
      });
    showChips(part('chosen'), chips, strings.remove, part('shown'));
  };

  const ask = (): void => {
    const view = read();
    // Replaced, not pushed: «back» should leave the list, not take the question apart letter by letter.
    history.replaceState(history.state, '', `${location.pathname}${writeView(view)}${location.hash}`);
    show(view);
  };
  const readAddress = (): void => {
    const view = readView(new URLSearchParams(location.search), known);
    write(view);
    show(view);
  };

  let timer = 0;
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(ask, pauseMilliseconds);
  });
  form.addEventListener('change', ({ target }) => {
    // It has asked already; when it loses the focus to a chip, new chips would take the press away from that one.
    if (target !== field) ask();
  });
  // It stands outside of the form that it belongs to.
  select?.addEventListener('change', ask);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
    if (opener?.getAttribute('aria-expanded') !== 'true') return;
    opener.setAttribute('aria-expanded', 'false');
    part('shown').focus();
  });
  part('reset').addEventListener('click', () => {
    write({ ...read(), words: '', chosen: {} });
    ask();
  });
  opener?.addEventListener('click', () =>
    opener.setAttribute('aria-expanded', String(opener.getAttribute('aria-expanded') === 'false')),
  );
  for (const button of form.querySelectorAll<HTMLElement>('[data-part=show_all]')) {
    button.addEventListener('click', () => {
      const group = button.closest('fieldset') as HTMLElement;
      group.classList.add('complete');
      group.querySelector<HTMLElement>('[data-later] input')?.focus();
      button.remove();
    });
  }
  window.addEventListener('popstate', readAddress);
  readAddress();
}
