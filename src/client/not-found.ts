/**
 * The script of NotFound.astro: what a wrong address says goes into the search field, and what stands above it is
 * offered. Nothing of the address is ever written as HTML.
 */
import { languageOf, resolutionAbove, searchWords } from './wrong-address.ts';

const page = document.querySelector<HTMLElement>('[data-not-found]');
if (page !== null) help(page, page.dataset.notFound ?? '/');

function help(root: HTMLElement, base: string): void {
  const path = location.pathname.startsWith(base) ? location.pathname.slice(base.length) : '';
  const field = root.querySelector('input');
  // A reader may have typed before the script came.
  if (field?.value === '') field.value = searchWords(path);
  for (const offer of root.querySelectorAll<HTMLElement>('[data-language]')) {
    offer.hidden = offer.dataset.language !== languageOf(path);
  }
  void offerResolution(root.querySelector('[data-resolution]'), base, resolutionAbove(path));
}

/** The document is asked for first: a second wrong address would help nobody. */
async function offerResolution(offer: HTMLElement | null, base: string, above: string | null): Promise<void> {
  const link = offer?.querySelector('a');
  if (!offer || !link || above === null) return;
  const answer = await fetch(base + above, { method: 'HEAD' }).catch(() => null);
  if (!answer?.ok) return;
  link.href = base + above;
  offer.hidden = false;
}
