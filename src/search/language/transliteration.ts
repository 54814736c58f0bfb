/** Russian words typed in Latin letters, in any of the usual ways, back in Cyrillic: `klaster`, `subsidii`, `innovacii`. */

/** The longest that fits is taken: «shch» before «sh» before «s». What a letter could be besides is left to the correction of errors. */
const letters = `
  shch щ, sch щ, zh ж, kh х, ch ч, sh ш, ts ц, tz ц, ca ка, co ко, cu ку, cl кл, cr кр,
  yo е, jo е, ye е, je е, yu ю, ju ю, iu ю, ya я, ja я, ia ия, iy ий, ij ий, yj ый, yy ый, ay ай, ey ей, oy ой, uy уй,
  a а, b б, v в, w в, g г, d д, e е, z з, i и, j й, k к, l л, m м, n н, o о, p п, r р, s с, t т, u у, f ф, h х,
  c ц, y ы, x кс, q к`;
const table = new Map(letters.split(',').map((pair) => pair.trim().split(' ') as [string, string]));
const longest = 4;

/** «Kompaniya» is cut as «ий» and «а», and is «ия». */
const afterSoft: Record<string, string> = { а: 'я', у: 'ю', е: 'е', о: 'е', и: 'и' };

/** `null` for what is not written in these letters alone. */
export function inCyrillic(typed: string): string | null {
  const latin = typed.toLowerCase();
  let made = '';
  for (let at = 0; at < latin.length; ) {
    let length = Math.min(longest, latin.length - at);
    while (length > 0 && !table.has(latin.slice(at, at + length))) length -= 1;
    if (length === 0) return null;
    made += table.get(latin.slice(at, at + length));
    at += length;
  }
  return made.replace(/й([ауеои])/g, (_, vowel: string) => afterSoft[vowel] as string);
}
