/** THE HEAD OF A PAGE, read as browsers read it: whether it says a policy, and where one would hold for all that it loads. */
import { Parser } from 'htmlparser2';

export interface HeadPolicy {
  said: boolean;
  /** Index of the place for a policy: behind the doctype and the encoding, before all that is loaded. */
  at: number;
}

/** Any other element begins the body, where browsers heed no policy. */
const headElements = new Set(
  'html head title meta base link script style noscript template noframes'.split(' '),
);
/** Their text is not the page's, and a `<meta>` in them is none. */
const closed = new Set('title script style noscript template noframes'.split(' '));
/** What a policy must precede. */
const loading = new Set('base link script style noscript template'.split(' '));

export function headPolicy(html: string): HeadPolicy {
  const found: HeadPolicy = { said: false, at: html.startsWith('\uFEFF') ? 1 : 0 };
  let inside = 0;
  let loads = false;
  const parser = new Parser({
    onprocessinginstruction: () => pass(),
    onopentag(name, attributes) {
      if (inside === 0) {
        found.said = name === 'meta' && isPolicy(attributes);
        loads ||= loading.has(name);
        if (found.said || !headElements.has(name)) return parser.pause();
        if (name === 'html' || name === 'head' || (name === 'meta' && isEncoding(attributes))) pass();
      }
      if (closed.has(name)) inside += 1;
    },
    ontext(text) {
      if (inside === 0 && text.trim() !== '') parser.pause();
    },
    onclosetag(name) {
      if (closed.has(name)) inside -= 1;
    },
  });
  const pass = () => {
    if (!loads) found.at = parser.endIndex + 1;
  };
  parser.write(html);
  return found;
}

type Attributes = Record<string, string>;

const saysFor = (attributes: Attributes, name: string) => attributes['http-equiv']?.toLowerCase() === name;

/** Browsers pass over one that says nothing. */
const isPolicy = (attributes: Attributes) =>
  saysFor(attributes, 'content-security-policy') && (attributes.content ?? '').trim() !== '';

const isEncoding = (attributes: Attributes) =>
  attributes.charset !== undefined || saysFor(attributes, 'content-type');
