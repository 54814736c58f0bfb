/** The site's signs as SVG, in the conference's accent. */
import type { Accent } from '../model/views/accent.ts';

/** For the tab: the bar that stands before the name in the header. A tab may be dark, whatever the page is. */
export function bar({ light, dark }: Pick<Accent, 'light' | 'dark'>): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><style>rect{fill:${light}}@media (prefers-color-scheme:dark){rect{fill:${dark}}}</style><rect x="11" y="2" width="10" height="28" rx="2"/></svg>`;
}

/** Side of the touch icon, pixels. */
const side = 180;
const stops = [42, 90, 138];

/** For the screen of a phone: the corridor with its stops. The phone rounds the corners itself. */
export function corridor({ light }: Pick<Accent, 'light'>): string {
  const circles = stops.map((y) => `<circle cx="90" cy="${y}" r="16"/>`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"><rect width="${side}" height="${side}" fill="${light}"/><g fill="#fff"><rect x="85" width="10" height="${side}"/>${circles}</g></svg>`;
}
