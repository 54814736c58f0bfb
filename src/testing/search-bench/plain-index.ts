/** The same pages in an index that Pagefind makes by itself, to see what the rest of the search is good for. */
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Under the built site, so that its pages may load it. */
export const plainFolder = 'pagefind-plain';

export async function indexPlainly(dist: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(errors.join('; '));
  await index.addDirectory({ path: dist });
  await index.writeFiles({ outputPath: join(dist, plainFolder) });
  await close();
}
