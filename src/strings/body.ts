export interface BodyStrings {
  footnotes: string;
  backToText: string;
}
