/** What is known of items when all editions are built is filled in; a resolution whose items are as they were stays what it was. */
import { memory } from '../remembered.ts';
import type { Recommendation, Resolution } from './resolution-types.ts';
import type { Edition } from './types.ts';

const resolutions = memory<Resolution, Resolution>();

/** `change` answers with the same item when it makes the same of it. */
export const withItems = (
  editions: Edition[],
  change: (item: Recommendation, resolution: Resolution) => Recommendation,
): Edition[] =>
  editions.map((edition) => ({
    ...edition,
    resolutions: edition.resolutions.map((resolution) => {
      const recommendations = resolution.recommendations.map((item) => change(item, resolution));
      return resolutions(resolution, recommendations, () => ({ ...resolution, recommendations }));
    }),
  }));
