/** Marks in the list of contents where the reader is: the last heading that has passed the upper third of the window. */

const list = document.querySelector<HTMLElement>('[data-contents]');
if (list) follow(list);

function follow(contents: HTMLElement): void {
  const links = [...contents.querySelectorAll('a')];
  const targets = links.map(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))));
  let current: HTMLAnchorElement | undefined;
  const mark = () => {
    const line = window.innerHeight / 3;
    const passed = targets.findLastIndex((target) => target && target.getBoundingClientRect().top <= line);
    const link = links[passed];
    if (link === current) return;
    current?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'location');
    current = link;
  };
  // Positions change with the scrolling alone, and at most once a frame is drawn.
  let waiting = false;
  addEventListener(
    'scroll',
    () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        mark();
      });
    },
    { passive: true },
  );
  // Once more when pictures and faces have taken their room.
  addEventListener('load', mark);
  mark();
  // A popover keeps lying over the text that it led to.
  contents.addEventListener('click', () => contents.matches(':popover-open') && contents.hidePopover());
}
