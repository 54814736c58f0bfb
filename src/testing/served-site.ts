/** A site built and served, for what can only be seen in a browser. */
import { type Served, type ServeOptions, serveSite } from '../../scripts/server.ts';
import type { OwnSite } from './own-site.ts';

export interface ServedSite extends Served {
  /** Where the built files lie. */
  dist: string;
}

/** Closing it removes the project. */
export async function servedSite(made: Promise<OwnSite>, options: ServeOptions = {}): Promise<ServedSite> {
  const site = await made;
  const { code, output, dist } = await site.build();
  if (code !== 0) throw new Error(output);
  const served = await serveSite(dist, options);
  const close = async () => {
    await served.close();
    await site.remove();
  };
  return { url: served.url, dist, close };
}
