/**
 * Field types that several kinds share. Front matter arrives as text, exactly as typed (YAML's own guesses are off), so
 * a field that wants a number or a yes/no reads it from the text here. `$comment` holds a type's name in plain words
 * for the reference in the docs.
 */
import { z } from 'astro/zod';
import type { Problem } from '../issues.ts';
import { idFrom } from '../names.ts';

type Refusal = z.core.$RefinementCtx;

/** Refuses a value with a problem of ours; `validate.ts` turns it into an issue with its place. */
export function refuse(context: Refusal, problem: Problem): never {
  context.addIssue({ code: 'custom', params: problem });
  return z.NEVER;
}

/** A non-empty text in one language. */
export const words = z.string().trim().min(1).meta({ $comment: 'text' });

/** A language's code, kept as it stands in file names and addresses: `ru`, `en`, `zh-tw`, which may be typed `zh-TW`. */
export const language = z
  .string()
  .superRefine((value, context) => {
    if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(value) || !isLanguageTag(value))
      refuse(context, { code: 'bad-format', params: { format: 'language', value } });
  })
  .transform((value) => value.toLowerCase())
  .meta({ $comment: 'language code', pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$' });

/** A short text that may differ by language: one text for all, or a map from language codes to texts. */
export const text = z
  .union([words, z.record(language, words).superRefine(someEntries)])
  .meta({ $comment: 'text, or texts by language (`{ru: …, en: …}`)' });

function someEntries(map: object, context: Refusal): void {
  if (Object.keys(map).length === 0) refuse(context, { code: 'empty-value', params: {} });
}

/** A text for all languages, or texts by language code. */
export type Text = z.output<typeof text>;

/** The id of a record, an item or a talk. */
export const id = z
  .string()
  .superRefine((value, context) => {
    if (!/^[a-z0-9-]+$/.test(value))
      refuse(context, { code: 'bad-id', params: { value, suggestion: idFrom(value) } });
  })
  .meta({ $comment: 'id', pattern: '^[a-z0-9-]+$' });

/** `true` or `false`. */
export const flag = z
  .preprocess((value) => {
    const typed = typeof value === 'string' ? value.toLowerCase() : value;
    return typed === 'true' ? true : typed === 'false' ? false : value;
  }, z.boolean())
  .meta({ $comment: '`true` or `false`' }) as unknown as z.ZodType<boolean, boolean>;

/** A whole number from 0 up. */
export const wholeNumber = z
  .preprocess(
    (value) => (typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value),
    z.int().min(0).max(999_999_999),
  )
  .meta({ $comment: 'whole number' }) as unknown as z.ZodType<number, number>;

/** An absolute web address, with http or https. */
export const url = z
  .string()
  .superRefine((value, context) => {
    if (!isWebAddress(value)) refuse(context, { code: 'bad-format', params: { format: 'url', value } });
  })
  .meta({ $comment: 'web address', pattern: '^https?://' });

/** A web address, or the path of a file under `public/` as the site serves it. */
export const href = z
  .string()
  .superRefine((value, context) => {
    if (!isWebAddress(value) && !isPublicPath(value)) {
      refuse(context, { code: 'bad-format', params: { format: 'href', value } });
    }
  })
  .meta({ $comment: 'web address, or `/path` of a file under `public/`', pattern: '^(https?://|/)' });

/** The path of a file under `public/` as the site serves it: `/2017/sources/resolution.txt`. */
export const publicFile = z
  .string()
  .superRefine((value, context) => {
    if (!isPublicPath(value))
      refuse(context, { code: 'bad-format', params: { format: 'public-file', value } });
  })
  .meta({ $comment: '`/path` of a file under `public/`', pattern: '^/' });

export const email = matching('email', /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+$/, 'e-mail address');

/** A colour as `#0a7d55`. */
export const colour = matching('colour', /^#[0-9a-fA-F]{6}$/, 'colour (`"#0a7d55"`)');

/** ISO 3166: a country (`RU`) or its region (`RU-SPE`). */
export const countryCode = matching('country', /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'country code');

/** A SHA-256 digest, 64 hexadecimal digits. */
export const sha256 = matching('sha256', /^[0-9a-f]{64}$/, 'SHA-256 digest');

/** A recommendation, part or section of any edition: `2017/resolution#1-i-3`. */
export const itemReference = matching(
  'item-reference',
  /^[a-z0-9-]+\/[a-z0-9-]+#[a-z0-9-]+$/,
  'item (`2017/resolution#1-i-3`)',
);

/** A researcher's ORCID, with or without the address before it; the digits are kept. The last one is a checksum. */
export const orcid = z
  .string()
  .transform((value, context) => {
    const digits = value.replace(/^https?:\/\/orcid\.org\//, '');
    const sum = [...digits.replaceAll('-', '').slice(0, 15)].reduce(
      (total, digit) => (total + Number(digit)) * 2,
      0,
    );
    const check = (12 - (sum % 11)) % 11;
    if (/^(\d{4}-){3}\d{3}[\dX]$/.test(digits) && digits.endsWith(check === 10 ? 'X' : String(check)))
      return digits;
    return refuse(context, { code: 'bad-format', params: { format: 'orcid', value } });
  })
  .meta({ $comment: 'ORCID' });

function matching(
  format: 'email' | 'colour' | 'country' | 'sha256' | 'item-reference',
  pattern: RegExp,
  comment: string,
) {
  return z
    .string()
    .superRefine((value, context) => {
      if (!pattern.test(value)) refuse(context, { code: 'bad-format', params: { format, value } });
    })
    .meta({ $comment: comment, pattern: pattern.source });
}

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s/]/.test(value) && !/\s/.test(value) && URL.canParse(value);
}

function isPublicPath(value: string): boolean {
  return /^\/(?!\/)[^\\]*[^\\/]$/.test(value) && !value.split('/').includes('..');
}
