/** The chosen filters as a row of buttons, each of which takes its filter away. */

export interface Chip {
  text: string;
  takeAway: () => void;
}

/**
 * Shows the chips before the row's own button, which takes all away. The focus stays in the row: it goes to the chip
 * that follows, and to `otherwise` when the row is gone.
 */
export function showChips(row: HTMLElement, chips: Chip[], remove: string, otherwise: HTMLElement): void {
  const buttons = [...row.children];
  const at = buttons.indexOf(document.activeElement as Element);
  const all = buttons.at(-1) as HTMLElement;
  row.replaceChildren(...chips.map((chip) => button(chip, remove)), all);
  row.hidden = chips.length === 0;
  if (at === -1) return;
  const next = row.hidden ? otherwise : row.children[Math.min(at, chips.length)];
  (next as HTMLElement).focus();
}

function button({ text, takeAway }: Chip, remove: string): HTMLButtonElement {
  const chip = document.createElement('button');
  chip.type = 'button';
  chip.className = 'chip';
  const said = document.createElement('span');
  said.className = 'visually-hidden';
  said.textContent = `${remove}: `;
  chip.append(said, text);
  chip.addEventListener('click', takeAway);
  return chip;
}
