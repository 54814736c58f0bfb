/** The languages that the interface speaks. */
import { en } from './en.ts';
import type { InterfaceStrings } from './interface.ts';
import { wordsIn } from './pick.ts';
import { ru } from './ru.ts';

const interfaceLanguages = { ru, en } as const satisfies Record<string, InterfaceStrings>;

/** The interface's words in `language`; a conference in another language is shown with the English interface. */
export const interfaceStrings = (language: string): InterfaceStrings => wordsIn(interfaceLanguages, language);
