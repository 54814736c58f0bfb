/** Roman numerals of labels, which readers type as I, as 1 or with Cyrillic letters that look the same. */

const values: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
const lookAlikes: Record<string, string> = { і: 'i', х: 'x', с: 'c' };
/** Of a list with letters: б) is the same as b) of an address. */
const letters: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p',
};

/** A label in lower case; a Roman numeral as its number, everything else in the letters of addresses. */
export function arabic(label: string): string {
  const latin = [...label.toLowerCase()].map((letter) => lookAlikes[letter] ?? letter).join('');
  if (/^[ivxlc]+$/.test(latin)) {
    const numbers = [...latin].map((letter) => values[letter] as number);
    return String(numbers.reduce((sum, n, place) => sum + (n < (numbers[place + 1] ?? 0) ? -n : n), 0));
  }
  return letters[latin] ?? latin;
}
