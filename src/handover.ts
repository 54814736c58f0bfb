/**
 * THE MODEL, on its way to the pages. Their code is compiled into a world of its own, where nothing that was read before can be
 * imported; whoever renders it hands over what it is to show.
 */
import type { Loaded } from './proceedings.ts';

export interface Handover {
  /** The content; read anew where it may have changed. */
  load: () => Loaded;
  /** Ids of formats in which no files are written here. */
  without: readonly string[];
  /** Drafts are shown. */
  preview: boolean;
}

const place = Symbol.for('astro-proceedings:handover');
const world = globalThis as typeof globalThis & { [place]?: Handover };

export function handOver(handover: Handover): void {
  world[place] = handover;
}

/** Throws where pages are rendered by none of ours. */
export function handedOver(): Handover {
  const handover = world[place];
  if (handover === undefined) throw new Error('The integration astro-proceedings renders these pages.');
  return handover;
}
