/** A REDIRECT -> a page that leads on by itself, on hosts that know no other way. */
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';

const element = (
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[] = [],
): Element => ({ type: 'element', tagName, properties, children });

/** `to`: as the page says it; `from`: whole. */
export function forwardingPage(to: string, from: URL): string {
  const text: ElementContent = { type: 'text', value: to };
  return toHtml([
    { type: 'doctype' },
    element('meta', { charSet: 'utf-8' }),
    element('title', {}, [text]),
    element('meta', { httpEquiv: ['refresh'], content: `0;url=${to}` }),
    element('meta', { name: 'robots', content: 'noindex' }),
    element('link', { rel: ['canonical'], href: new URL(to, from).href }),
    element('a', { href: to }, [text]),
  ]);
}
