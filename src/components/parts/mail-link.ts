/** A `mailto:` address with subject and text filled in (RFC 6068). */

/** `lines` of the letter; an empty one is a blank line. Keep them short: some mail programs cut at 2000 characters. */
export function mailLink(email: string, subject: string, lines: readonly string[] = []): string {
  const address = encodeURIComponent(email).replace('%40', '@');
  const fields = [
    ['subject', subject],
    ['body', lines.join('\r\n')],
  ].filter(([, value]) => value !== '');
  const query = fields.map(([name, value = '']) => `${name}=${encodeURIComponent(value)}`).join('&');
  return `mailto:${address}${query && `?${query}`}`;
}
