/**
 * A browser context that notices every script which no page was meant to run: whatever it does, by a policy that only
 * reports, and what opens a window of the browser, by standing in for it. Nothing is prevented but requests to other hosts.
 */
import { createHash } from 'node:crypto';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { firstPaint } from '../../client/first-paint.ts';

const inline = createHash('sha256').update(firstPaint).digest('base64');

/** Sent with every page. */
export const reportingPolicy = {
  'Content-Security-Policy-Report-Only': `script-src 'self' 'wasm-unsafe-eval' 'sha256-${inline}' 'report-sample'; object-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'self'`,
};

/** The binding by which a page tells what it ran. */
const channel = 'hostileRan';

export interface Watched {
  context: BrowserContext;
  /** `alert` and its kin that ran: the page and what it called. */
  ran: string[];
  /** Scripts, frames and addresses of which the reporting policy told. */
  reported: string[];
  /** Requests to other hosts, which do not reach them. */
  left: string[];
}

/** `site`: address of the pages. */
export async function watched(browser: Browser, site: string): Promise<Watched> {
  const { hostname, origin } = new URL(site);
  const context = await browser.newContext({
    // Nobody listens there: what is asked of another host fails.
    proxy: { server: 'http://127.0.0.1:9', bypass: hostname },
    permissions: ['clipboard-read', 'clipboard-write'],
    reducedMotion: 'no-preference',
  });
  const ran: string[] = [];
  const reported: string[] = [];
  const left: string[] = [];
  await context.exposeBinding(channel, ({ page }, how: 'ran' | 'reported', what: string) => {
    (how === 'ran' ? ran : reported).push(`${page.url().slice(origin.length)}: ${what}`);
  });
  await context.addInitScript(standIn, channel);
  const keep = (page: Page): void => {
    page.setDefaultTimeout(10_000);
    page.on('dialog', (dialog) => {
      ran.push(`${page.url().slice(origin.length)}: ${dialog.type()}`);
      void dialog.dismiss().catch(() => undefined);
    });
    page.on('framenavigated', (frame) => {
      if (!/^(?:about:|chrome-error:)/.test(frame.url()) && !frame.url().startsWith(origin))
        reported.push(`leads to ${frame.url().slice(0, 200)}`);
    });
  };
  context.on('page', keep);
  context.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && host !== new URL(site).host) left.push(request.url());
  });
  return { context, ran, reported, left };
}

/** Runs in every frame before anything else does. */
function standIn(name: string): void {
  const tell = (how: string, what: string): void => {
    const channel = (globalThis as unknown as Record<string, (how: string, what: string) => void>)[name];
    channel?.(how, what);
  };
  for (const dialog of ['alert', 'confirm', 'prompt', 'print']) {
    Object.defineProperty(globalThis, dialog, {
      value: (...words: unknown[]) => tell('ran', `${dialog}(${words.map(String).join()})`),
    });
  }
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    tell('reported', `${effectiveDirective} ${blockedURI} ${sample}`),
  );
}
