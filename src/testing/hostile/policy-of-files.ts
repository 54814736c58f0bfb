/** What pages and rules for hosts say of their policy, read as a browser and a host read them. */
import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';

const digestOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Elements that load or run something. */
const loads = new Set([
  'script',
  'style',
  'link',
  'img',
  'iframe',
  'object',
  'embed',
  'video',
  'audio',
  'source',
  'base',
]);
const isData = (type = '') => /json/.test(type);

/** What is wrong with the policy of a page, or with the page under its policy. */
export function policyFaults(html: string): string[] {
  const faults: string[] = [];
  let policy: string | null = null;
  let kind: 'script-src' | 'style-src' | null = null;
  let text = '';
  const allows = (directive: string, source: string) =>
    new RegExp(`(?:^|;)${directive} ([^;]*)`)
      .exec(policy ?? '')?.[1]
      ?.split(' ')
      .includes(source) ?? false;
  const parser = new Parser({
    onopentag(name, attributes) {
      const { src, type, content = '' } = attributes;
      if (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy') {
        if (policy !== null) faults.push('two policies');
        policy = content;
      }
      if (loads.has(name) && policy === null) faults.push(`<${name}> before the policy`);
      for (const attribute of Object.keys(attributes))
        if (/^on|^style$/.test(attribute)) faults.push(`<${name} ${attribute}>`);
      text = '';
      kind =
        name === 'style'
          ? 'style-src'
          : name === 'script' && src === undefined && !isData(type)
            ? 'script-src'
            : null;
    },
    ontext(more) {
      text += more;
    },
    onclosetag() {
      if (kind !== null && !allows(kind, digestOf(text)))
        faults.push(`${kind} does not allow: ${text.slice(0, 60)}`);
      kind = null;
    },
  });
  parser.end(html);
  if (policy === null) return ['no policy'];
  if (!allows('default-src', "'none'")) faults.push('all is allowed that nothing forbids');
  if (/unsafe-inline|'unsafe-eval'|unsafe-hashes|data:|https?:|\*/.test(policy)) faults.push(policy);
  return faults;
}

/** Of `_headers`: path -> name, in lower case -> value. */
export function parseHeaders(text: string): Map<string, Record<string, string>> {
  const rules = new Map<string, Record<string, string>>();
  let current: Record<string, string> | undefined;
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [, name, value] = /^\s+([\w-]+): (\S.*)$/.exec(line) ?? [];
    if (/^\/\S*$/.test(line)) {
      if (rules.has(line)) throw new Error(`${line} stands twice.`);
      current = {};
      rules.set(line, current);
    } else if (name !== undefined && value !== undefined && current !== undefined)
      current[name.toLowerCase()] = value;
    else throw new Error(`No host understands: ${line}`);
  }
  return rules;
}
