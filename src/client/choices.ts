/** What the reader chose, between the attributes of `<html>`, the panel's form and the browser's storage. */
import type { ChoiceName } from '../strings/reading.ts';

/** The empty value and a missing one both mean the usual look. */
export type Choices = Partial<Record<string, string>>;

/** Not taken from the table of values, which would come to the browser with it. */
export const choiceNames = ['size', 'spacing', 'contrast', 'images', 'theme'] as const satisfies ChoiceName[];

/** Text to keep: only what a reader can set, and only what differs from the usual look. */
export const kept = (dataset: Choices): string => JSON.stringify(dataset, [...choiceNames]);

/** Makes the attributes say these choices, and no others. */
export function applyTo(dataset: Choices, values: Choices): void {
  for (const name of choiceNames) {
    if (values[name]) dataset[name] = values[name];
    else delete dataset[name];
  }
}

/** The theme that the switch changes to. */
export function otherTheme(theme: string | undefined, systemIsDark: boolean): 'light' | 'dark' {
  return (theme ? theme === 'dark' : systemIsDark) ? 'light' : 'dark';
}
