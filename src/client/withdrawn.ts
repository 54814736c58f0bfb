/**
 * The script of WithdrawnPeople.astro: where the digest of the address is among those of withdrawn pages, the page says so. Browsers make digests
 * on secure sites alone; elsewhere, and without this script, the page is one that is not found.
 */
import { pageAddress } from './wrong-address.ts';

const notFound = document.querySelector<HTMLElement>('[data-not-found]');
if (notFound !== null && isSecureContext) void showWithdrawn(notFound);

async function showWithdrawn(root: HTMLElement): Promise<void> {
  const templates = [...document.querySelectorAll<HTMLTemplateElement>('template[data-withdrawn]')];
  const languages = new Set(templates.map(({ dataset }) => dataset.of ?? ''));
  const { address, language } = pageAddress(location.pathname, root.dataset.notFound ?? '/', languages);
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(address));
  const digest = [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const own = templates.filter(({ dataset }) => dataset.withdrawn === digest);
  const template = own.find(({ dataset }) => dataset.of === language) ?? own[0];
  if (template === undefined) return;
  root.replaceChildren(template.content.cloneNode(true));
  const title = root.querySelector('h1')?.textContent ?? '';
  document.title = document.title.replace(/^.*(?= — )/, title);
}
