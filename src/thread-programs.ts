/**
 * WHERE THE PROGRAMS OF THREADS ARE: files that Node can run as they are. The sources of an installed package are none, and the
 * integration, which Astro compiles on its way, cannot know where it was compiled to; so the command line tells. Without it there is one thread.
 */

export interface ThreadPrograms {
  /** `markdown/worker.ts`. */
  bodies: URL;
  /** `rendering/worker.ts`. */
  pages: URL;
}

const place = Symbol.for('astro-proceedings:thread-programs');
const world = globalThis as typeof globalThis & { [place]?: ThreadPrograms };

export function useThreads(programs: ThreadPrograms): void {
  world[place] = programs;
}

export const threadPrograms = (): ThreadPrograms | null => world[place] ?? null;
