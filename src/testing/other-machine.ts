/**
 * Loaded before a build (`node --import`), makes this machine another one: its clock stands elsewhere, and its folders name
 * their files in the opposite order.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const years = 7 * 365 * 24 * 3600 * 1000;
const now = Date.now.bind(Date);
const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...args: [] | ConstructorParameters<typeof RealDate>) {
    if (args.length === 0) super(now() + years);
    else super(...(args as ConstructorParameters<typeof RealDate>));
  }
  static override now = () => now() + years;
} as DateConstructor;

/** What lists a folder, with whatever options. */
type Listing = (...args: never[]) => unknown;

const opposite = (found: unknown) => (Array.isArray(found) ? found.toReversed() : found);
const sync =
  (list: Listing): Listing =>
  (...args) =>
    opposite(list(...args));
const promised =
  (list: Listing): Listing =>
  async (...args) =>
    opposite(await list(...args));
const called =
  (list: Listing): Listing =>
  (...args) => {
    const done = args.at(-1) as unknown as (error: unknown, found: unknown) => void;
    return list(...args.slice(0, -1), ((error: unknown, found: unknown) =>
      done(error, opposite(found))) as never);
  };

Object.assign(fs, {
  readdirSync: sync(fs.readdirSync as Listing),
  globSync: sync(fs.globSync as Listing),
  readdir: called(fs.readdir as Listing),
});
Object.assign(fs.promises, { readdir: promised(fs.promises.readdir as Listing) });
syncBuiltinESMExports();
