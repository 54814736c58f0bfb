/** The files that checks look at: records, and files with errors as far as they can be read. */
import type { FailedFile, Kind, KindData, RecordFile, SourceFile } from '../../records/types.ts';
import type { Bodies } from '../context.ts';

/** A record, or what is right of a file with errors. */
export interface Readable<K extends Kind = Kind> extends SourceFile {
  kind: K;
  edition: string | null;
  data: Partial<KindData[K]>;
}

/** Records of one kind and failed files of that kind. */
export function readable<K extends Kind>(
  kind: K,
  records: RecordFile<K>[],
  failed: FailedFile[],
): Readable<K>[] {
  return [...records, ...(failed.filter((file) => file.kind === kind) as FailedFile<K>[])];
}

/** Where a body has errors its items are not all known; then only those errors are reported. */
export const withSoundBody =
  (bodies: Bodies) =>
  ({ file }: { file: string }): boolean =>
    bodies.get(file)?.problems.every(({ severity }) => severity === 'warning') ?? false;
