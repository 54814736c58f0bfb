/**
 * Browsers forgive in an address what no URI may hold (RFC 3986, and `anyURI` of XML Schema): letters of other scripts, also in the name of a
 * host, a second `#`, brackets outside of a host, a percent sign that encodes nothing.
 */
export function uriOf(href: string): string {
  const escaped = href.replaceAll(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]|%(?![\da-f]{2})/giu, encodeURIComponent);
  const [beforeFragment = '', ...after] = escaped.split('#');
  const whole = after.length === 0 ? beforeFragment : `${beforeFragment}#${after.join('%23')}`;
  const [host = ''] = /^[^/?#]*\/\/[^/?#]*/.exec(whole) ?? [];
  return host + whole.slice(host.length).replaceAll(/[[\]]/g, encodeURIComponent);
}
