/** `content/redirects.yaml`: where pages went that are no longer at their address. */
import { z } from 'astro/zod';
import { partialDate } from './dates.ts';
import { refuse, sha256, text, words } from './fields.ts';

/** Names as long as they may be, and more folders than any address has: nothing that no disk could hold. */
const form = /^\/(?:[a-z0-9-]{1,100}\/){0,10}(?:#[a-z0-9-]+)?$/;

/** A page of this site, or a place in one: `/2017/sessions/a/`, `/2017/resolutions/resolution/#1-i`. */
export const isSiteAddress = (typed: string): boolean => form.test(typed);

const address = z
  .string()
  .superRefine((value, context) => {
    if (isSiteAddress(value)) return;
    refuse(context, { code: 'bad-address', params: { value, suggestion: addressFrom(value) } });
  })
  .meta({ $comment: 'address on this site (`/2017/sessions/a/`)', pattern: form.source });

const target = z
  .string()
  .superRefine((value, context) => {
    if (isSiteAddress(value) || isWebAddress(value)) return;
    refuse(context, { code: 'bad-address', params: { value, suggestion: addressFrom(value) } });
  })
  .meta({
    $comment: 'address on this site, or a web address with https',
    pattern: `${form.source}|^https://`,
  });

const isWebAddress = (typed: string) => /^https:\/\/[^\s/]\S*$/.test(typed) && URL.canParse(typed);

/** The nearest address: without host and file name, in small letters, between slashes. */
function addressFrom(typed: string): string | undefined {
  const path = typed
    .toLowerCase()
    .replace(/^[a-z]+:\/\/[^/]*/, '')
    .replace(/[?].*?(?=#|$)/, '')
    .replace(/(?:index)?\.html?(?=#|$)/, '');
  const [page = '', anchor] = path.split('#');
  const nearest = `/${page}/${anchor === undefined ? '' : `#${anchor}`}`.replaceAll(/\/{2,}/g, '/');
  return isSiteAddress(nearest) ? nearest : undefined;
}

export const redirects = z.strictObject({
  moved: z
    .array(
      z.strictObject({
        from: address.describe(
          'The old address, without language and without base path. What stood below it moves along.',
        ),
        to: target.describe('The new one.'),
        date: partialDate.optional().describe('When it moved.'),
        note: words.optional().describe('For the organizers; not shown.'),
      }),
    )
    .default([])
    .describe('Pages that have another address now.'),
  withdrawn: z
    .array(
      z.strictObject({
        address: address.describe(
          'The address, without language and without base path. What stood below it is withdrawn, too.',
        ),
        reason: text.describe('Why; shown at the address. Name no person here.'),
        date: partialDate.describe('When it was withdrawn; shown at the address.'),
      }),
    )
    .default([])
    .describe('Pages that are published no longer.'),
  'withdrawn-digests': z
    .array(
      z.strictObject({
        digest: sha256.describe('SHA-256 digest of the address, which is a person’s name.'),
        reason: text.describe('Why; shown at the address. Name no person here.'),
        date: partialDate.describe('When it was withdrawn; shown at the address.'),
      }),
    )
    .default([])
    .describe('Pages of people who are published no longer. Written by `npx proceedings withdraw-person`.'),
});

export type Redirects = z.output<typeof redirects>;
