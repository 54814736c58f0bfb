/**
 * What was made of the same things once is not made again: the dev server reads everything anew after every change of one
 * file, and nearly everything is as it was. Sameness is identity, so nobody changes what is remembered or what it was made of.
 */

/** Results for one owner: of the site's languages, and of some states of the rest, the latest first. */
const mostResults = 24;

interface Made<Result> {
  of: readonly unknown[];
  result: Result;
}

/**
 * Remembers results with what they belong to, as long as that is in memory. `of`: all else that `make` depends on, made
 * of the same owner and the same others there is one result.
 */
export function memory<Owner extends object, Result>() {
  const made = new WeakMap<Owner, Made<Result>[]>();
  return (owner: Owner, of: readonly unknown[], make: () => Result): Result => {
    for (const one of made.get(owner) ?? []) if (haveSame(one.of, of)) return one.result;
    const result = make();
    made.set(owner, [{ of, result }, ...(made.get(owner) ?? [])].slice(0, mostResults));
    return result;
  };
}

/** `make`, once for the same arguments, as long as the first of them is in memory. `make` is pure. */
export function remembered<First extends object, Rest extends readonly unknown[], Result>(
  make: (first: First, ...rest: Rest) => Result,
): (first: First, ...rest: Rest) => Result {
  const made = memory<First, Result>();
  return (first, ...rest) => made(first, rest, () => make(first, ...rest));
}

/** `make`, when its result is asked for first. */
export function once<Result>(make: () => Result): () => Result {
  let made: { result: Result } | undefined;
  return () => {
    made ??= { result: make() };
    return made.result;
  };
}

/** Of texts, for good: for functions that are asked few different questions very often. */
export function rememberedText<Texts extends readonly string[], Result>(
  make: (...texts: Texts) => Result,
): (...texts: Texts) => Result {
  const made = new Map<string, Result>();
  return (...texts) => {
    const key = texts.join('\n');
    const known = made.get(key);
    if (known !== undefined) return known;
    const result = make(...texts);
    made.set(key, result);
    return result;
  };
}

const listsOf = /* @__PURE__ */ memory<object, readonly unknown[]>();
const none: readonly never[] = [];

/** The list that had the same members before, if there is one: what was made of it is remembered. */
export function sameList<Member extends object>(list: readonly Member[]): readonly Member[] {
  const [first, ...others] = list;
  return first === undefined ? none : (listsOf(first, others, () => list) as readonly Member[]);
}

function haveSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) return false;
  return true;
}
