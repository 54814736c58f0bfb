import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { policyOf } from './policy.ts';

const digest = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const directive = (html: string, name: string) =>
  policyOf(html)
    .split(';')
    .find((said) => said.startsWith(`${name} `));

test('What nothing allows is forbidden', () => {
  expect(policyOf('').split(';')[0]).toBe("default-src 'none'");
  expect(policyOf('<script>1</script><style>p{}</style>')).not.toMatch(
    /unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|\*|:\/\//,
  );
});

test('A script and a style in the page are known by their digests, once each', () => {
  const html =
    '<style>p > a {}</style><script>a < b && "</p>"</script><script type=module>a\r\nb</script><style>p > a {}</style>';
  expect(directive(html, 'style-src')).toBe(`style-src 'self' ${digest('p > a {}')}`);
  expect(directive(html, 'script-src')).toBe(
    `script-src 'self' 'wasm-unsafe-eval' ${digest('a < b && "</p>"')} ${digest('a\nb')}`,
  );
});

test('Files, data blocks and handlers get no digest', () => {
  const html =
    '<script src="/a.js"></script><script type="application/ld+json">{}</script><p onclick="a()" style="color:red">x</p>';
  expect(policyOf(html)).toBe(policyOf(''));
});
