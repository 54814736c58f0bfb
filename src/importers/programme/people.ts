/** Cells that list people: who they are, their posts and organizations. What is not understood as one is left in its own words. */
import type { ImportedPerson } from '../schedule/types.ts';
import { isOrganization, namesOrganization } from './organization-words.ts';
import { type NamedPerson, nameIn } from './person-name.ts';

export interface PeopleInCell {
  people: ImportedPerson[];
  /** Pieces in which no person was found, in their own words. */
  unplaced: string[];
  /** Pieces that may name several people, of whom the first was taken and the rest became the post. */
  doubtful: string[];
}

const roles =
  /^(модератор|ведущ(?:ий|ая)|председатель|сопредседатель|докладчик|спикер|эксперт|участник|лектор|moderator|chair(?:person)?|host|speaker|panelist|discussant)(?:[а-яё]{0,2}|s)?\s*(?::|[–—-](?=\s))\s*/iu;
/** An ordinary speaker has no role. */
const ordinary = /^(?:докладчик|спикер|лектор|speaker)$/i;

/** @param role what the column says of them all; `null` for ordinary speakers */
export function readPeople(text: string, role: string | null): PeopleInCell {
  const cell: PeopleInCell = { people: [], unplaced: [], doubtful: [] };
  let said = role;
  for (const piece of piecesOf(text)) {
    const label = roles.exec(piece);
    if (label) said = ordinary.test(label[1] ?? '') ? role : (label[1] ?? '').toLowerCase();
    const words = piece.slice(label?.[0].length ?? 0).trim();
    for (const one of severalIn(words)) addPerson(cell, one, said);
  }
  return cell;
}

/** Pieces between semicolons and line breaks, without numbers and bullets before them; a line that begins with no name goes on with the last. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const part of outsideQuotes(text, ';')) {
    let first = true;
    for (const line of part.split('\n')) {
      const typed = line.replace(/^\s*(?:\d{1,2}[.)]\s+|[-–—•*·]\s+)/u, '').trim();
      if (typed === '' || typed === ',') continue;
      const begins = first || roles.test(typed) || nameIn(typed)?.certain || looksAlone(typed);
      const last = pieces.at(-1);
      if (begins || last === undefined) pieces.push(typed.replace(/,$/, ''));
      else pieces[pieces.length - 1] = `${last.replace(/,$/, '')}, ${typed}`;
      first = false;
    }
  }
  return pieces;
}

/** A line of its own that has the form of a name and no sign of a post or an organization. */
function looksAlone(line: string): boolean {
  const name = nameIn(line)?.name ?? '';
  return name.includes(' ') && !namesOrganization(name) && !isOrganization(name);
}

/** «Иванов И. И., Петров П. П., ректор»: a new person begins where nothing but a person can be meant. */
function severalIn(piece: string): string[] {
  const people: string[] = [];
  for (const part of outsideQuotes(piece, ',')) {
    const typed = part.trim();
    const last = people.at(-1);
    const begins = nameIn(typed);
    if (last === undefined || (begins?.certain && begins.degrees.length === 0 && nameIn(last) !== null))
      people.push(typed);
    else people[people.length - 1] = `${last}, ${typed}`;
  }
  return people.flatMap(conjoined);
}

/** «Иванов И. И. и Петров П. П.», “Ann Lee and Bob Ray”. */
function conjoined(text: string): string[] {
  const both = /^([^,(«]+?)\s+(?:и|and|&)\s+([^,(«]+)$/u.exec(text);
  const [first, second] = [both?.[1], both?.[2]].map((half) => (half === undefined ? null : nameIn(half)));
  return both && first?.rest === '' && second?.rest === '' ? [both[1] as string, both[2] as string] : [text];
}

function addPerson(cell: PeopleInCell, text: string, role: string | null): void {
  if (text === '') return;
  const found = nameIn(text);
  const last = cell.people.at(-1);
  if (found === null || (!found.certain && isOrganization(outsideQuotes(text, ',')[0] ?? ''))) {
    // «Иванов И. И., директор; АО «Технопарк»»
    if (last && last.organization === null && isOrganization(text)) last.organization = text;
    else cell.unplaced.push(text);
    return;
  }
  const place = placeOf(found);
  cell.people.push({ key: null, name: found.name, role, biography: null, ...place });
  const parts = outsideQuotes(found.rest, ',').map((part) => part.trim());
  if (
    !found.certain &&
    found.rest !== '' &&
    parts.every((part) => nameIn(part)?.rest === '' && !isOrganization(part))
  ) {
    cell.doubtful.push(text);
  }
}

/** Post and organization where what follows the name says which is which; else all of it is the post. */
function placeOf({ degrees, rest }: NamedPerson): Pick<ImportedPerson, 'post' | 'organization'> {
  const bracketed = /^\(([^()]*)\)$/.exec(rest.trim())?.[1];
  const parts = outsideQuotes(bracketed ?? rest, ',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const last = parts.at(-1);
  const safe = last !== undefined && isOrganization(last) && !parts.slice(0, -1).some(namesOrganization);
  const post = [...degrees, ...(safe ? parts.slice(0, -1) : parts)].join(', ');
  return { post: post === '' ? null : post, organization: safe ? last : null };
}

/** Splits at a sign, but not inside brackets or quotation marks. */
export function outsideQuotes(text: string, sign: string): string[] {
  const parts = [''];
  let depth = 0;
  let quoted = false;
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    if ('«(„“'.includes(letter)) depth += 1;
    if ('»)”'.includes(letter)) depth = Math.max(0, depth - 1);
    if (letter === sign && depth === 0 && !quoted) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  // A mark that is never closed must not swallow the rest.
  return depth === 0 && !quoted ? parts : text.split(sign);
}
