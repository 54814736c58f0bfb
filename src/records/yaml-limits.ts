/** A guard in front of the YAML library, which needs a thousand bytes for each sign that means something to it. */
import type { ProblemAt } from './yaml-problem.ts';

/** Front matter is 5 levels deep at most. */
export const MAX_DEPTH = 20;

/** Brackets in texts need no other half: only so many open ones are nesting beyond any sense. */
const MAX_OPEN = 500;

const meaning = new Set([...'\n\t,[]{}:?*&!|>#\'"\u00a0'].map((sign) => sign.charCodeAt(0)));
const [dash, space] = [0x2d, 0x20];
const opening = new Set([...'[{'].map((sign) => sign.charCodeAt(0)));
const closing = new Set([...']}'].map((sign) => sign.charCodeAt(0)));

/** The reason why a text must not be parsed, or `null`. @param limit how many signs with a meaning it may have */
export function yamlExcess(text: string, limit: number): ProblemAt | null {
  let signs = 0;
  let open = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    const code = text.charCodeAt(offset);
    const isEntry = code === dash && text.charCodeAt(offset + 1) === space;
    if (!isEntry && !meaning.has(code)) continue;
    signs += 1;
    if (signs > limit) return { code: 'yaml-too-large', params: { limit }, offset };
    if (opening.has(code)) open += 1;
    else if (closing.has(code)) open = Math.max(0, open - 1);
    if (open > MAX_OPEN) return { code: 'yaml-too-deep', params: {}, offset };
  }
  return null;
}
