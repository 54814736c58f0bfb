import { expect, test } from 'vitest';
import { hostRules, nginxMap, redirectsText } from './host-rules.ts';

const forwarding = {
  moved: [
    { from: '/2017/sessions/old/', to: '/2017/sessions/new/' },
    { from: '/2017/sessions/new/#a', to: '/2017/sessions/new/#b' },
    { from: '/elsewhere/', to: 'https://other.example/?q="$a"' },
  ],
  withdrawn: [
    { address: '/2017/sessions/gone/', reason: 'почему', date: '2018' },
    { address: '/people/anna/', reason: 'почему', date: '2018' },
  ],
};

test('Hosts get a rule a page and language, below the base path; places and people are not listed', () => {
  const rules = hostRules(forwarding, { base: '/conf/', languages: ['ru', 'en'] });
  expect(redirectsText(rules)).toBe(`# From content/redirects.yaml.
/conf/2017/sessions/old/ /conf/2017/sessions/new/ 301
/conf/en/2017/sessions/old/ /conf/en/2017/sessions/new/ 301
/conf/elsewhere/ https://other.example/?q="$a" 301
/conf/en/elsewhere/ https://other.example/?q="$a" 301
/conf/2017/sessions/gone/ /conf/2017/sessions/gone/index.html 410
/conf/en/2017/sessions/gone/ /conf/en/2017/sessions/gone/index.html 410
`);
});

test('In nginx’s map no sign of an address ends a string or names a variable', () => {
  const map = nginxMap(hostRules(forwarding, { base: '/', languages: ['ru'] }));
  expect(map.split('\n').filter((line) => line.startsWith('  '))).toEqual([
    '  volatile;',
    '  default "";',
    '  "/2017/sessions/old/" "/2017/sessions/new/";',
    '  "/elsewhere/" "https://other.example/?q=%22%24a%22";',
    '  volatile;',
    '  default "";',
    '  "/2017/sessions/gone/" "/2017/sessions/gone/index.html";',
  ]);
});
