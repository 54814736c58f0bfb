/** Bodies that were renamed or merged: what took over from what, since when, and by which act. */
import type { Ref } from './entry.ts';
import type { Organization } from './types.ts';

export interface Succession {
  /** ISO: a year, a month or a day. */
  from: string | null;
  act: { title: string; href: string | null } | null;
}

export interface Successor extends Ref, Succession {}

/** A body whose duties another one has now, also through others in between; the succession is its own. */
export interface Predecessor extends Ref {
  successor: Successor;
  count: number;
  items: Organization['items'];
}
