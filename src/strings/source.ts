import type { SourceKind } from './vocabulary.ts';

interface SetAside {
  /** Hyphens at line ends that were taken away. */
  hyphens: number;
  /** Bullets and dashes before items that were taken away. */
  bullets: number;
}

export interface SourceStrings {
  /** The text was compared; `null`: the source is not said to be of a kind. */
  matches: (kind: SourceKind | null) => string;
  /** The text was not compared. */
  follows: Record<SourceKind, string>;
  /** What was compared and what was not; `excepted`: lines left out or differences stand below. */
  compared: (setAside: SetAside, excepted: boolean) => string;
  /** The file with the text that was compared. */
  comparedFile: string;
  omitted: string;
  differences: string;
  difference: (source: string, text: string) => string;
}
