/** FORWARDING -> rules for hosts that can answer with a status of their own: `_redirects` and a map for nginx. */
import { type Place, pathOf } from '../address.ts';
import type { Forwarding } from './forwarding.ts';

export interface HostRule {
  /** Path on the host. */
  from: string;
  /** `null`: withdrawn. A path on the host, or a web address. */
  to: string | null;
}

type Site = Pick<Place, 'base' | 'languages'>;

/**
 * One rule a page and language. Places in pages never reach a host; withdrawn people are not listed, so that no
 * file of the site names them together: their pages answer all the same.
 */
export function hostRules({ moved, withdrawn }: Forwarding, site: Site): HostRule[] {
  const entries = [
    ...moved,
    ...withdrawn.map(({ address }) => ({ from: address, to: null })).filter(({ from }) => !isPerson(from)),
  ].filter(({ from }) => !from.includes('#'));
  return entries.flatMap(({ from, to }) =>
    site.languages.map((language) => ({
      from: pathOf(from, { ...site, language }),
      to: to === null ? null : pathOf(to, { ...site, language }),
    })),
  );
}

const isPerson = (address: string) => address.startsWith('/people/');

/** https://docs.netlify.com/manage/routing/redirects/overview/ and the same form elsewhere; hosts pass over what they cannot do. */
export function redirectsText(rules: readonly HostRule[]): string {
  const lines = rules.map(({ from, to }) =>
    to === null ? `${from} ${from}index.html 410` : `${from} ${to} 301`,
  );
  return ['# From content/redirects.yaml.', ...lines].map((line) => `${line}\n`).join('');
}

const usage = `# From content/redirects.yaml. For nginx 1.11.7 or newer. In the block http:
#
#   map_hash_bucket_size 256;
#   include /path/to/the/site/redirects.nginx.conf;
#
# and in the block server:
#
#   if ($proceedings_moved) { return 301 $proceedings_moved; }
#   if ($proceedings_withdrawn) { return 410; }
#   error_page 410 $proceedings_withdrawn;
`;

/** http://nginx.org/en/docs/http/ngx_http_map_module.html */
export function nginxMap(rules: readonly HostRule[]): string {
  const moved = rules.filter(({ to }) => to !== null);
  const withdrawn = rules.filter(({ to }) => to === null);
  return [
    usage,
    map(
      'moved',
      moved.map(({ from, to }) => [from, to ?? '']),
    ),
    '# The page that says so. It is not withdrawn itself, so that nginx comes to an end.\n' +
      map(
        'withdrawn',
        withdrawn.map(({ from }) => [from, `${from}index.html`]),
      ),
  ].join('\n');
}

/** `volatile`: looked up again after nginx has gone on to another page. */
function map(name: string, values: [path: string, value: string][]): string {
  const lines = ['volatile;', 'default "";', ...values.map((pair) => `${pair.map(quoted).join(' ')};`)];
  return `map $uri $proceedings_${name} {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
}

/** In nginx’s strings these signs mean something. */
const quoted = (path: string): string =>
  `"${path.replaceAll(/["\\$]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}"`;
