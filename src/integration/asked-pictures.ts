/** Pages of a project may ask for pictures in other sizes, which Astro makes at the end of a build of its own. */

const world = globalThis as typeof globalThis & {
  astroAsset?: { staticImages?: ReadonlyMap<string, unknown> };
};

/** Of the pages rendered so far. */
export const asksForPictures = (): boolean => (world.astroAsset?.staticImages?.size ?? 0) > 0;
