/** Why the disk did not take what a build wrote: found in whatever error the tools make of it. */
export interface Refusal {
  kind: 'full' | 'readOnly' | 'busy' | 'other';
  /** As the system calls it. */
  code: string;
}

const kinds: Record<string, Refusal['kind']> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EROFS: 'readOnly',
  EACCES: 'readOnly',
  EPERM: 'readOnly',
  EBUSY: 'busy',
  EXDEV: 'busy',
  EIO: 'other',
  EMFILE: 'other',
  ENFILE: 'other',
};

/** Programs that are not Node say it in words. */
const words: [RegExp, string][] = [
  [/No space left on device/i, 'ENOSPC'],
  [/Disk quota exceeded/i, 'EDQUOT'],
  [/File too large/i, 'EFBIG'],
  [/Read-only file system/i, 'EROFS'],
  [/Permission denied/i, 'EACCES'],
];

/** `null`: the error is none of the disk's. */
export function refusalIn(error: unknown): Refusal | null {
  if (!(error instanceof Error)) return null;
  const own = codeOf(error);
  const kind = kinds[own];
  if (kind !== undefined) return { kind, code: own };
  const inner = [error.cause, ...(error instanceof AggregateError ? (error.errors as unknown[]) : [])];
  return inner.map(refusalIn).find((found) => found !== null) ?? null;
}

function codeOf(error: Error): string {
  const own = 'code' in error ? String(error.code) : '';
  if (own in kinds) return own;
  const [named = ''] = /\bE(?:NOSPC|DQUOT|FBIG|ROFS)\b/.exec(error.message) ?? [];
  return named || (words.find(([sentence]) => sentence.test(error.message))?.[1] ?? '');
}
