/** One level of a list's definition in a .docx. */
import type { XmlElement } from '../../xml.ts';
import { childNamed } from '../../xml-tree.ts';
import { LABEL, wholeNumber } from '../number-formats.ts';

export interface DocxLevel {
  start: number;
  /** `decimal`, `russianLower`, `bullet`. */
  format: string;
  /** With a place for the number of each level: `%1.%2)`. */
  text: string;
  /** All numbers in it are printed as 1, 2, 3. */
  legal: boolean;
  /** How many levels from the top make it begin anew: 0 none; `null` all above it. */
  restartsAfter: number | null;
  /** The paragraph style that stands for it. */
  style: string | null;
}

export function readLevel(element: XmlElement): DocxLevel {
  const format =
    settingOf(element, 'w:numFmt') ??
    // A format of newer Word, with an older one to fall back to.
    childNamed(element, 'mc:AlternateContent', 'mc:Fallback', 'w:numFmt')?.attributes['w:val'];
  return {
    start: wholeNumber(settingOf(element, 'w:start')) ?? 0,
    format: format ?? 'decimal',
    text: (settingOf(element, 'w:lvlText') ?? '').slice(0, LABEL),
    legal: isOn(childNamed(element, 'w:isLgl')) === true,
    restartsAfter: wholeNumber(settingOf(element, 'w:lvlRestart')),
    style: settingOf(element, 'w:pStyle'),
  };
}

/** `w:val` of the child of that name. */
export const settingOf = (parent: XmlElement | undefined, name: string): string | null =>
  childNamed(parent, name)?.attributes['w:val'] ?? null;

/** A property that is on or off (17.17.4); `null` where nothing is said. */
export const isOn = (property: XmlElement | undefined): boolean | null =>
  property === undefined ? null : !['0', 'false', 'off'].includes(property.attributes['w:val'] ?? 'true');
