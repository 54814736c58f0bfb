/** The script of LanguageSwitch.astro: its links lead to what is on the screen. They are brought up to date before they are used. */
import { samePlace } from './same-place.ts';

for (const event of ['pointerdown', 'click']) {
  document.addEventListener(event, ({ target }) => {
    const link = (target as Element).closest<HTMLAnchorElement>('[data-language-switch] a');
    if (link) link.href = samePlace(link.href, location);
  });
}
