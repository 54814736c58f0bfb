/** The programs of threads: their sources beside these, or what they are compiled to beside the compiled command. */
import { useThreads } from '../src/thread-programs.ts';

const isSource = import.meta.url.endsWith('.ts');
const program = (source: string, compiled: string) =>
  new URL(isSource ? `../src/${source}` : compiled, import.meta.url);

useThreads({
  bodies: program('markdown/worker.ts', 'bodies-worker.js'),
  pages: program('rendering/worker.ts', 'pages-worker.js'),
});
