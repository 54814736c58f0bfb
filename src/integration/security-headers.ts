/**
 * What a host can say of the site in headers, and a page cannot say of itself. The pages' own policy and a header's
 * both hold at once, so the header repeats none of it.
 */
import type { HeaderRule } from './header-rules.ts';

const noFrames = "frame-ancestors 'none'";

/** The site asks for none of these; names that a browser does not know are noise in its console. */
const unused = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb'];

const always = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': unused.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * For a project's files that could run code in the site's name when opened: such a file may be a document by somebody else.
 * It runs no scripts and is of no origin; its links work. Browsers show no PDF in a sandbox, and a PDF runs no script of the site.
 */
const sandboxed = `${noFrames}; sandbox allow-downloads allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation`;

const active = /\.(?:x?html?|xht|shtml|mht(?:ml)?|svgz?|xml|xslt?)$/i;

export const isActive = (path: string): boolean => active.test(path);

/** `base` with both slashes, and the project's active files by their paths in the site. */
export interface Secured {
  base: string;
  files: readonly string[];
}

export const headerRules = ({ base, files }: Secured): HeaderRule[] => [
  { path: `${base}*`, headers: { 'Content-Security-Policy': noFrames, ...always } },
  ...files.map((file) => ({
    path: base + file.split('/').map(encoded).join('/'),
    headers: { 'Content-Security-Policy': sandboxed },
  })),
];

/** Hosts read `*` and `:` in a path as signs of their own. */
const encoded = (name: string): string => encodeURIComponent(name).replaceAll('*', '%2A');

const usage = `# Security headers, for nginx. In the block server, and again in each of its locations that has an add_header of its own:
#
#   include /path/to/the/site/headers.nginx.conf;
`;

/** https://nginx.org/en/docs/http/ngx_http_headers_module.html: a block that adds a header takes over none from around it. */
export function nginxHeaders({ base, files }: Secured): string {
  const exceptions = files.map(
    (file) => `if ($uri ~ "^${pattern(base + file)}$") { set $proceedings_policy "${sandboxed}"; }`,
  );
  const lines = Object.entries(always).map(([name, value]) => `add_header ${name} "${value}" always;`);
  return [
    usage,
    `set $proceedings_policy "${noFrames}";`,
    ...exceptions,
    'add_header Content-Security-Policy $proceedings_policy always;',
    ...lines,
    '',
  ].join('\n');
}

/** No sign of a file's name means anything to nginx: what is no plain letter or digit is written by its bytes. */
const pattern = (path: string): string =>
  [...new TextEncoder().encode(path)]
    .map((byte) => {
      const sign = String.fromCharCode(byte);
      return /[\w/-]/.test(sign) ? sign : `\\x${byte.toString(16).padStart(2, '0')}`;
    })
    .join('');
