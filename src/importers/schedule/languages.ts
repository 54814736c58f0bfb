/** Languages as conference systems write them -> codes. */

/** Names that people type where a code is meant. */
const names = new Map(
  ['en', 'ru', 'de', 'fr', 'es', 'it', 'pt', 'zh', 'uk', 'be', 'kk', 'pl', 'nl', 'cs', 'fi'].flatMap((code) =>
    ['en', 'ru', code].map((language) => {
      const name = new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
      return [name.toLowerCase(), code] as const;
    }),
  ),
);

/** `null` for none, `undefined` for what is no language. */
export function languageCode(typed: string | null): string | null | undefined {
  if (typed === null) return null;
  const word = typed.toLowerCase().replaceAll('_', '-');
  const named = names.get(word);
  if (named !== undefined) return named;
  // `de-formal` is German: what follows must be a region or a script.
  const [, code, more] = /^([a-z]{2,3})(-(?:[a-z]{2}|[a-z]{4}))?(?:-[a-z0-9]{2,8})*$/.exec(word) ?? [];
  return code === undefined ? undefined : code + (more ?? '');
}
