/** Links in foreign texts: relative ones start from the conference system's address. */

export interface Links {
  /** The absolute address, or `null` for a link that leads nowhere from here; such ones are remembered. */
  resolve: (href: string) => string | null;
  leftOut: string[];
}

/** @param base address from which relative links start; `null` where the file has none */
export function linksFrom(base: string | null): Links {
  const leftOut: string[] = [];
  const resolve = (typed: string): string | null => {
    const href = typed
      .trim()
      .replaceAll(/[^\S ]/gu, '')
      .replaceAll(' ', '%20');
    const isAbsolute = /^[a-z][a-z0-9+.-]*:/i.test(href);
    const address = isAbsolute || (base !== null && !href.startsWith('#')) ? parsed(href, base) : null;
    if (address !== null && /^(?:https?|mailto|tel):$/.test(address.protocol))
      return isAbsolute ? href.replace(/^[a-z]+/i, (scheme) => scheme.toLowerCase()) : address.href;
    if (href !== '') leftOut.push(typed.trim());
    return null;
  };
  return { resolve, leftOut };
}

function parsed(href: string, base: string | null): URL | null {
  return URL.canParse(href, base ?? undefined) ? new URL(href, base ?? undefined) : null;
}
