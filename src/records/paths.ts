/** The path of a file says what it is: kind, id, edition and, for a translation, the language. */
import { closest } from './closest.ts';
import type { Problem } from './issues.ts';
import { kindNames, kinds } from './kinds.ts';
import { idFrom, isDevice, isId, MAX_NAME } from './names.ts';
import type { Kind } from './types.ts';

/** Where a file stands among the records. */
export interface Placement {
  kind: Kind;
  id: string;
  edition: string | null;
  /** Of a translation; `null` for an original. */
  language: string | null;
}

const SPECIAL_FILES = new Set(['permalinks.lock', 'redirects.yaml']);

const PATTERNS = kindNames.map((kind) => ({ kind, steps: kinds[kind].path.split('/') }));

/** Folders at the top that hold no edition. */
const SHARED_FOLDERS = new Set(
  PATTERNS.map(({ steps }) => steps[0] ?? '').filter((step) => step !== '<edition>'),
);

/** A path that is no record's. */
interface Misplaced {
  /** What is wrong with the file itself; nothing when only its folder has a wrong name. */
  problem: Problem | null;
  /** The topmost folder that cannot have its name. */
  folder?: { file: string; problem: Problem };
  /** What the path should have been, as far as the path alone tells. */
  meant?: string;
}

/** Folders of an edition: `sessions`, `resolutions`, `follow-ups`. */
const EDITION_FOLDERS = PATTERNS.flatMap(({ steps }) => (steps.length === 3 ? (steps[1] ?? []) : []));

/** Reads a path under `content/`; `null` for files that are no records and may be there. */
export function placeFile(path: string): Placement | Misplaced | null {
  if (SPECIAL_FILES.has(path)) return null;
  if (!/\.md$/i.test(path))
    return { problem: { code: 'unexpected-file', params: { suggestion: undefined } } };

  const segments = path.slice(0, -3).split('/');
  const [name = '', language, ...rest] = (segments.pop() ?? '').split('.');
  const steps = [...segments, name];
  const folder = badFolder(segments);
  const isWellNamed = [name, language ?? 'ru'].every(mayName) && rest.length === 0 && path.endsWith('.md');
  if (folder || !isWellNamed) {
    const last = [name, ...(language === undefined ? [] : [language, ...rest])];
    const meant = suggestName(segments, last);
    const problem = nameProblem(name, meant) ?? { code: 'bad-file-name', params: { suggestion: meant } };
    return { problem: isWellNamed ? null : problem, meant, ...(folder && { folder }) };
  }

  const kind = PATTERNS.find((pattern) => fits(pattern.steps, steps))?.kind;
  if (!kind) {
    const meant = suggestPlace(steps, path);
    const problem: Problem = { code: 'unexpected-file', params: { suggestion: meant } };
    return { problem, ...(meant !== undefined && { meant }) };
  }
  const edition = kinds[kind].path.startsWith('<edition>') ? (steps[0] ?? null) : null;
  const id = kind === 'edition' ? (edition ?? name) : name;
  return { kind, id, edition: kind === 'edition' ? null : edition, language: language ?? null };
}

function badFolder(folders: string[]): Misplaced['folder'] {
  const at = folders.findIndex((name) => !mayName(name));
  if (at === -1) return undefined;
  const path = folders.slice(0, at + 1);
  const suggestion = `content/${path.map(idFrom).join('/')}`;
  return {
    file: `content/${path.join('/')}`,
    problem: nameProblem(path.at(-1) ?? '', suggestion) ?? {
      code: 'bad-folder-name',
      params: { suggestion },
    },
  };
}

const mayName = (name: string): boolean => isId(name) && !isDevice(name);

/** What is wrong with a name besides its letters. */
function nameProblem(name: string, suggestion: string): Problem | undefined {
  if (isDevice(name)) return { code: 'device-name', params: { name, suggestion } };
  return /^[a-z0-9-]+$/.test(name) && name.length > MAX_NAME
    ? { code: 'name-too-long', params: { limit: MAX_NAME, suggestion } }
    : undefined;
}

/**
 * Where a file would belong that lies one folder too high.
 * @param edition the one that folders at the top may have been meant for
 */
export function placesBelow(path: string, edition: string | undefined): { path: string; kind: Kind }[] {
  const steps = path.replace(/\.md$/, '').split('/');
  const [first = '', second = ''] = steps;
  const place = (kind: Kind, folders: string[], name: string) => ({
    path: `content/${[...folders, name].join('/')}.md`,
    kind,
  });
  return PATTERNS.flatMap((pattern) => {
    const folder = pattern.steps.at(-2) ?? '';
    if (pattern.steps.at(-1) !== '*') return [];
    if (steps.length === 1) return SHARED_FOLDERS.has(folder) ? [place(pattern.kind, [folder], first)] : [];
    if (steps.length !== 2 || pattern.steps.length !== 3 || SHARED_FOLDERS.has(first)) return [];
    if (!EDITION_FOLDERS.includes(first)) return [place(pattern.kind, [first, folder], second)];
    return first === folder && edition !== undefined ? [place(pattern.kind, [edition, folder], second)] : [];
  });
}

function fits(pattern: string[], steps: string[]): boolean {
  return (
    pattern.length === steps.length &&
    pattern.every((step, index) =>
      step === '<edition>' ? !SHARED_FOLDERS.has(steps[index] ?? '') : step === '*' || step === steps[index],
    )
  );
}

/** The path with every name made an id; a last part that is a language stays a suffix. */
function suggestName(folders: string[], last: string[]): string {
  const suffix = last.at(-1)?.toLowerCase() ?? '';
  const isTranslation = last.length > 1 && /^[a-z]{2}(-[a-z]{2,4})?$/.test(suffix);
  const name = idFrom((isTranslation ? last.slice(0, -1) : last).join('-'));
  return `content/${[...folders.map(idFrom), name].join('/')}${isTranslation ? `.${suffix}` : ''}.md`;
}

/** `2017/session/a.md` was meant to be `2017/sessions/a.md`. */
function suggestPlace(steps: string[], path: string): string | undefined {
  for (const pattern of PATTERNS) {
    if (pattern.steps.length !== steps.length) continue;
    const near = pattern.steps.map((step, index) => {
      const typed = steps[index] ?? '';
      return step === '*' || step === '<edition>' ? typed : closest(typed, [step]);
    });
    if (near.includes(undefined) || !fits(pattern.steps, near as string[])) continue;
    const suffix = path.slice(steps.join('/').length);
    return `content/${near.join('/')}${suffix}`;
  }
  return undefined;
}

/** `content/a.en.md` is a translation of `content/a.md`. */
export function originalOf(file: string): string {
  return file.replace(/\.[^./]+\.md$/, '.md');
}
