/** The organizer’s side of the conversation: lines out, lines in. Works with a terminal and with piped input alike. */
import { createInterface } from 'node:readline/promises';
import { harmless } from '../../src/records/report.ts';
import { wrapped } from './wrap.ts';

export interface Terminal {
  /** Paragraphs, each wrapped; those that begin with spaces stay indented. */
  say: (...paragraphs: string[]) => void;
  /** The next line typed; `null` when there is none any more: Ctrl+C, or the end of piped input. */
  ask: (prompt: string) => Promise<string | null>;
  close: () => void;
}

export function openTerminal(): Terminal {
  const { stdin: input, stdout: output } = process;
  const isTerminal = input.isTTY === true;
  const reader = createInterface({ input, output, terminal: isTerminal });
  reader.on('SIGINT', () => reader.close());
  const lines = reader[Symbol.asyncIterator]();
  return {
    say: (...paragraphs) => {
      output.write(`${paragraphs.map((text) => wrapped(harmless(text))).join('\n')}\n`);
    },
    ask: async (prompt) => {
      if (isTerminal) {
        reader.setPrompt(prompt);
        reader.prompt();
      } else output.write(prompt);
      const { value, done } = await lines.next();
      if (done === true || !isTerminal) output.write(done === true ? '\n' : `${harmless(value)}\n`);
      return done === true ? null : String(value);
    },
    close: () => reader.close(),
  };
}
