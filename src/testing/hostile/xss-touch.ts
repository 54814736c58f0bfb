/** Everything that a reader can do to the elements of an open page, done to each of them. */
import type { Page } from 'playwright-core';

/** Of a pointer and keys, told to every element. */
const usual =
  'pointerover pointerenter mouseover mouseenter mousemove pointerdown mousedown pointerup mouseup keydown keyup mouseleave'.split(
    ' ',
  );

/** Told besides to those that have a handler as an attribute. */
const rare =
  'contextmenu dblclick wheel scroll keypress input change select copy cut paste dragstart drag dragenter dragover drop dragend toggle beforetoggle load error begin end repeat animationstart animationiteration animationend transitionrun transitionend touchstart touchmove touchend pointermove pointerleave pointerout mouseout blur focusin focusout start finish bounce'.split(
    ' ',
  );

/** Markup that could run something, whether or not it did. */
export const touchEverything = (page: Page): Promise<string[]> => page.evaluate(touchAll, { usual, rare });

async function touchAll(names: { usual: string[]; rare: string[] }): Promise<string[]> {
  const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  // The page is not left: only addresses that are no pages are followed.
  const isPage = (address: string) => /^https?:$/.test(new URL(address, location.href).protocol);
  addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a[href], area[href]');
    if (link instanceof SVGElement) return;
    if (link && isPage((link as HTMLAnchorElement).href)) event.preventDefault();
  });
  addEventListener('submit', (event) => {
    const { submitter, target } = event as SubmitEvent;
    const address = submitter?.getAttribute('formaction') ?? (target as Element).getAttribute('action') ?? '';
    if (URL.canParse(address, location.href) && isPage(address)) event.preventDefault();
  });
  // Elsewhere, as in the description of a page or in what was asked, such words are text.
  const addresses = new Set(
    'href xlink:href src srcset action formaction data poster background cite ping longdesc values from to by'.split(
      ' ',
    ),
  );
  const dangerous: string[] = [];
  const elements = [...document.querySelectorAll<HTMLElement>('*')];
  for (const element of elements) {
    for (const { name, value } of element.attributes) {
      const plain = [...value].filter((sign) => sign > ' ').join('');
      const runs = addresses.has(name) && /^(?:javascript|vbscript|data:text)/i.test(plain);
      if (name.startsWith('on') || name === 'srcdoc' || runs)
        dangerous.push(`${element.localName} ${name}=${value.slice(0, 80)}`);
    }
    if (element instanceof HTMLDetailsElement) element.open = true;
    const handles = [...element.attributes].some(({ name }) => name.startsWith('on'));
    for (const name of handles ? [...names.usual, ...names.rare] : names.usual)
      element.dispatchEvent(new Event(name, { bubbles: true, cancelable: true }));
  }
  // One after the other, because each makes the browser lay the page out.
  for (const element of elements) element.focus?.({ preventScroll: true });
  // Each answer of a filter lays out the whole list again: a few filters are enough.
  const filters = new Set(elements.filter((element) => element.closest('[data-facet]')).slice(40));
  for (const element of elements.filter((one) => !filters.has(one))) {
    if (typeof element.click === 'function') element.click();
    else element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  }
  for (const form of document.forms) form.requestSubmit();
  scrollTo(0, document.documentElement.scrollHeight);
  // What waits for a picture, an animation or a timer.
  await pause(60);
  return dangerous;
}
