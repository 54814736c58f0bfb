/** `w:sym`: a sign by its code in a font whose letters are not letters (ECMA-376, part 1, 17.3.3.30). */

/** Signs of the fonts Symbol and Wingdings that documents use, by code. Symbol’s Greek stands in the order of its Latin keys. */
const symbol: Record<number, string> = {
  34: '∀',
  36: '∃',
  45: '−',
  163: '≤',
  165: '∞',
  171: '↔',
  172: '←',
  173: '↑',
  174: '→',
  175: '↓',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  183: '•',
  184: '÷',
  185: '≠',
  187: '≈',
  188: '…',
  210: '®',
  211: '©',
  212: '™',
  214: '√',
  229: '∑',
};
const greek = { from: 0x61, letters: 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ', capitals: 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ' };
const wingdings: Record<number, string> = {
  40: '☎',
  42: '✉',
  108: '●',
  110: '■',
  111: '□',
  113: '❑',
  118: '❖',
  159: '•',
  167: '▪',
  168: '◻',
  216: '➢',
  224: '→',
  251: '✗',
  252: '✓',
  254: '☑',
};

/** The sign; one without a counterpart stays the code of the private area that Word writes. */
export function symbolOf(font: string, code: string): string {
  const typed = /^[0-9A-Fa-f]{1,6}$/.test(code) ? Number.parseInt(code, 16) : 0;
  if (typed === 0 || typed > 0x10ffff || (typed >= 0xd800 && typed <= 0xdfff)) return '';
  const key = typed >= 0xf000 && typed <= 0xf0ff ? typed - 0xf000 : typed;
  const sign = /^wingdings$/i.test(font)
    ? wingdings[key]
    : /^symbol$/i.test(font)
      ? inSymbol(key)
      : undefined;
  return sign ?? String.fromCodePoint(typed);
}

const inSymbol = (key: number): string | undefined =>
  symbol[key] ?? (greek.letters[key - greek.from] || greek.capitals[key - 0x41]) ?? digit(key);

/** Digits and signs that are the same as everywhere. */
const digit = (key: number): string | undefined =>
  key >= 0x20 && key < 0x40 ? String.fromCharCode(key) : undefined;
