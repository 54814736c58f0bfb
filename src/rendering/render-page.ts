/** A PAGE -> the bytes of its file. */
import { withPolicy } from './page-policy.ts';
import type { Page, PagesApp } from './pages-app.ts';

/** `origin`: of the site. Throws what the page throws, with its address. */
export async function renderPage(
  app: PagesApp,
  { path, file, route }: Pick<Page, 'path' | 'file' | 'route'>,
  origin: string,
): Promise<Buffer> {
  try {
    const response = await app.render(new Request(new URL(path, origin)), { routeData: route });
    const bytes = Buffer.from(await response.arrayBuffer());
    return file.endsWith('.html') ? withPolicy(bytes) : bytes;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${path} could not be rendered by ${route.component}: ${reason}`, { cause: error });
  }
}
