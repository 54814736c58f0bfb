/**
 * Opens PDF files in a thread of its own. The library can neither be stopped nor bounded: a form that draws itself ten
 * times over, ten levels deep, would keep it busy for days. A thread can be ended, and its memory has a limit.
 */
import { Worker } from 'node:worker_threads';
import { type PageCommands, textCommands } from './commands.ts';

/** What was made of each page, or why there is none. */
export type Opened<T> = { pages: T[] } | { failed: 'password' | 'broken' | 'too-long' };

export interface Limits {
  pages: number;
  characters: number;
  /** Commands of one page that concern its text. */
  commands: number;
  /** Longest silence while a page is read. */
  milliseconds: number;
}

type Message = { page: PageCommands } | { end: true } | { failed: string };

/** Without types, and as text, because a packed program has no files of its own beside it. */
const program = `
const { parentPort, workerData } = require('node:worker_threads');
const wanted = new Set(workerData.commands);
// Nothing is run, drawn, fetched or printed.
const quiet = {
  verbosity: 0, isEvalSupported: false, useSystemFonts: true, disableFontFace: true, useWorkerFetch: false,
  useWasm: false, enableXfa: false, isOffscreenCanvasSupported: false, isImageDecoderSupported: false, maxImageSize: 1,
};
async function read({ bytes, limits }) {
  const { getDocument, OPS } = await (await import(workerData.library)).getResolvedPDFJS();
  const names = new Map(Object.entries(OPS).map(([name, code]) => [code, name]));
  const loading = getDocument({ ...quiet, data: bytes });
  try {
    const pdf = await loading.promise;
    if (pdf.numPages > limits.pages) return 'too-long';
    let left = limits.characters;
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
      const commands = [];
      const fonts = {};
      for (const [at, code] of fnArray.entries()) {
        let name = names.get(code);
        let args = Array.from(argsArray[at] ?? []);
        if (name === 'setGState') {
          name = 'setFont';
          args = args[0].find(([key]) => key === 'Font')?.[1];
        }
        if (!wanted.has(name) || args === undefined) continue;
        if (commands.length >= limits.commands) return 'too-long';
        if (name === 'setFont' && page.commonObjs.has(args[0])) {
          const font = page.commonObjs.get(args[0]);
          fonts[args[0]] = { name: String(font.name), bold: !!(font.bold || font.black), unit: font.fontMatrix?.[0] };
        }
        if (name === 'showText') {
          left -= args[0].length;
          if (left < 0) return 'too-long';
          args = args[0].map((letter) => typeof letter === 'number' || letter === null ? letter
            : { text: String(letter.unicode ?? ''), width: Number(letter.width), space: letter.isSpace === true });
        }
        commands.push([name, args]);
      }
      parentPort.postMessage({ page: { commands, fonts, view: Array.from(page.getViewport({ scale: 1 }).transform) } });
      page.cleanup();
    }
    return null;
  } catch (error) {
    return error?.name === 'PasswordException' ? 'password' : 'broken';
  } finally {
    await loading.destroy();
  }
}
parentPort.on('message', (task) => {
  read(task).catch(() => 'broken').then((failed) => parentPort.postMessage(failed === null ? { end: true } : { failed }));
});
process.on('unhandledRejection', () => {});
`;

/** Kept for the next file: to load the library takes longer than most files. */
let idle: Worker | null = null;

function started(library: string): Worker {
  const worker = new Worker(program, {
    eval: true,
    workerData: { library, commands: textCommands },
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
    stdout: true,
    stderr: true,
  });
  // Also when it dies between two files.
  return worker.on('error', () => {
    if (idle === worker) idle = null;
  });
}

/** `library`: address of the library's module. Pages are handed over one by one, in order. */
export function openPdf<T>(
  bytes: Uint8Array,
  library: string,
  limits: Limits,
  read: (page: PageCommands) => T,
): Promise<Opened<T>> {
  const worker = idle ?? started(library);
  idle = null;
  worker.ref();
  return new Promise((resolve, reject) => {
    const pages: T[] = [];
    const leave = (usable: boolean) => {
      clearTimeout(timer);
      worker.off('message', heard).off('error', lost).off('exit', lost);
      worker.unref();
      if (usable && idle === null) idle = worker;
      else void worker.terminate();
    };
    const lost = () => {
      leave(false);
      resolve({ failed: 'broken' });
    };
    const heard = (message: Message) => {
      timer.refresh();
      try {
        if ('page' in message) {
          pages.push(read(message.page));
          return;
        }
      } catch (error) {
        leave(false);
        reject(error);
        return;
      }
      leave(true);
      if ('end' in message) resolve({ pages });
      else resolve({ failed: isFailure(message.failed) ? message.failed : 'broken' });
    };
    const timer = setTimeout(lost, limits.milliseconds);
    worker.on('message', heard).on('error', lost).on('exit', lost);
    worker.postMessage({ bytes: new Uint8Array(bytes), limits });
  });
}

const isFailure = (name: string): name is 'password' | 'too-long' =>
  name === 'password' || name === 'too-long';
