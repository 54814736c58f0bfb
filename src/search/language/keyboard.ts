/** What was meant by words typed in the wrong keyboard layout: `rkfcnth` is «кластер», «сдгыеук» is “cluster”. */

const latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const cyrillic = 'йцукенгшщзхъфывапролджэячсмитьбюё';

const toCyrillic = new Map([...latin].map((key, place) => [key, cyrillic[place] as string]));
const toLatin = new Map([...cyrillic].map((key, place) => [key, latin[place] as string]));
/** The same keys with Shift. */
for (const [plain, shifted] of ['[{', ']}', ';:', '\'"', ',<', '.>', '`~'])
  toCyrillic.set(shifted as string, toCyrillic.get(plain as string) as string);

/** The same keys in the other layout, or `null` where a character stands on none of them. */
export function otherLayout(typed: string): string | null {
  const keys = [...typed.toLowerCase()];
  for (const layout of [toCyrillic, toLatin]) {
    const meant = keys.map((key) => layout.get(key) ?? (/[\d-]/.test(key) ? key : undefined));
    if (meant.every((key) => key !== undefined) && keys.some((key) => layout.has(key))) return meant.join('');
  }
  return null;
}
