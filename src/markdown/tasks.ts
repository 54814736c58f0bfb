/** What threads that read bodies are told, and tell. */
import type { BodyOptions } from './read-body.ts';

export interface BodyTask {
  /** The whole file with its front matter blanked. */
  source: string;
  options: BodyOptions;
}

/** Of a thread. One that could not be started waits for ever and has taken nothing. */
export const states = { waiting: 0, working: 1, done: 2 } as const;
