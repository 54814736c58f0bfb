/** A letter's number without the sign that the site itself writes before it: `№ 12-34`, `исх. № 12-34`, `No. 12-34`. */
export const letterNumber = (typed: string): string =>
  typed.replace(/^(?:(?:исх|вх)(?:\.|(?=\s))\s*)?(?:№|N[oº°]\.?(?=[\s\d])|Nr\.?(?=[\s\d]))\s*/i, '').trim() ||
  typed;
