/** The path of a file says what it is: kind, id, edition and, for a translation, the language. */
import { closest } from './closest.ts';
import type { Problem } from './issues.ts';
import { kindNames, kinds } from './kinds.ts';
import { idFrom } from './names.ts';
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

/** Reads a path under `content/`; `null` for files that are no records and may be there. */
export function placeFile(path: string): Placement | { problem: Problem } | null {
  if (SPECIAL_FILES.has(path)) return null;
  if (!/\.md$/i.test(path))
    return { problem: { code: 'unexpected-file', params: { suggestion: undefined } } };

  const segments = path.slice(0, -3).split('/');
  const [name = '', language, ...rest] = (segments.pop() ?? '').split('.');
  const steps = [...segments, name];
  const isWellNamed = [...steps, language ?? 'ru'].every((step) => /^[a-z0-9-]+$/.test(step));
  if (!isWellNamed || rest.length > 0 || !path.endsWith('.md')) {
    const last = [name, ...(language === undefined ? [] : [language, ...rest])];
    return { problem: { code: 'bad-file-name', params: { suggestion: suggestName(segments, last) } } };
  }

  const kind = PATTERNS.find((pattern) => fits(pattern.steps, steps))?.kind;
  if (!kind)
    return { problem: { code: 'unexpected-file', params: { suggestion: suggestPlace(steps, path) } } };
  const edition = kinds[kind].path.startsWith('<edition>') ? (steps[0] ?? null) : null;
  const id = kind === 'edition' ? (edition ?? name) : name;
  return { kind, id, edition: kind === 'edition' ? null : edition, language: language ?? null };
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
