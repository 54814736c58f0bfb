/** The script of LanguageSwitch.astro: its links lead to what is on the screen. They are brought up to date before they are used. */
import { samePlace } from './same-place.ts';

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language-switch] a')) {
  const { href } = link;
  const follow = (): void => {
    link.href = samePlace(href, location);
  };
  for (const event of ['pointerenter', 'pointerdown', 'focus', 'click']) link.addEventListener(event, follow);
}
