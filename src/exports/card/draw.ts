/** CARD -> PNG of 1200 × 630 pixels. */

import { library } from '../../library.ts';
import { svgOf } from '../../pdf/typst.ts';
import type { Card } from './card.ts';

/**
 * Few colours there are: paper, ink, the accent, and what is between them at the edges of letters. With 16 a card weighs half of what it
 * does with 64, and looks the same.
 */
const png = { palette: true, colours: 16, dither: 0 };

export async function draw(card: Card): Promise<Uint8Array> {
  const sharp = library<typeof import('sharp').default>('sharp');
  return sharp(Buffer.from(svgOf('card.typ', card)))
    .flatten({ background: card.paper })
    .png(png)
    .toBuffer();
}
