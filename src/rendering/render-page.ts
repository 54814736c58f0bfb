/** A PAGE -> the bytes of its file. */
import { forwardingPage } from './forwarding-page.ts';
import { withPolicy } from './page-policy.ts';
import type { Page, PagesApp } from './pages-app.ts';

export interface RenderedPage {
  bytes: Buffer;
  /** It only leads to another one. */
  forwards: boolean;
}

/** For people who write pages: what is wrong with one, without the way through Astro's code. */
class PageError extends Error {
  override name = 'PageError';
}

/** A host gives these out by themselves, with their status. */
const statusFile = /^[45]\d\d\.html$/;

/** `origin`: of the site. Throws a `PageError` with the page's address. */
export async function renderPage(
  app: PagesApp,
  { path, file, route }: Pick<Page, 'path' | 'file' | 'route'>,
  origin: string,
): Promise<RenderedPage> {
  const failed = (reason: string) =>
    new PageError(`${path} could not be rendered by ${route.component}: ${reason}`);
  const response = await app
    .render(new Request(new URL(path, origin)), { routeData: route })
    .catch((error: unknown) => {
      throw failed(error instanceof Error ? error.message : String(error));
    });
  const to = response.headers.get('location');
  if (to !== null && response.status >= 300 && response.status < 400)
    return { bytes: withPolicy(Buffer.from(forwardingPage(to, new URL(path, origin)))), forwards: true };
  if (!response.ok && !statusFile.test(file)) throw failed(`it answers with the status ${response.status}.`);
  const bytes = Buffer.from(await response.arrayBuffer());
  return { bytes: file.endsWith('.html') ? withPolicy(bytes) : bytes, forwards: false };
}
