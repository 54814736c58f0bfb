/** Words said in one place for all languages of the interface: a language more is a type error until it has them. */
import type { languages } from './languages.ts';

export type InEveryLanguage<Words> = Record<keyof typeof languages, Words>;

export type Phrases = InEveryLanguage<string>;
