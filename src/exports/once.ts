/** Work that many files share. */

/** `make` with what it made for each thing, kept for as long as the thing is. */
export function onceFor<Thing extends object, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  const made = new WeakMap<Thing, { one: Made }>();
  return (thing) => {
    const kept = made.get(thing) ?? { one: make(thing) };
    made.set(thing, kept);
    return kept.one;
  };
}
