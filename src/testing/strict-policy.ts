/** The strictest content security policy that the search works under, as a host would send it. */
import { createHash } from 'node:crypto';
import { firstPaint } from '../client/first-paint.ts';

/** The one script inside the pages is known by its digest. */
const inline = createHash('sha256').update(firstPaint).digest('base64');

export const strictPolicy = {
  'Content-Security-Policy': `default-src 'self'; script-src 'self' 'wasm-unsafe-eval' 'sha256-${inline}'; style-src 'self' 'unsafe-inline'; img-src 'self' data:`,
};
