/** What the page about formats and data shows of the model: an example of every kind of address, and the originals. */
import type { InterfaceStrings } from '../../strings/interface.ts';
import type { Ref } from '../entry.ts';
import type { Proceedings } from '../types.ts';

export interface Sample extends Ref {
  kind: keyof InterfaceStrings['kinds'];
}

export interface Original {
  resolution: Ref;
  file: string;
  sha256: string | null;
}

export function sampleAddresses({ editions, organizations, people, topics }: Proceedings): Sample[] {
  const [edition] = editions;
  const resolutions = editions.flatMap((one) => one.resolutions);
  const resolution = resolutions.find(({ stage }) => stage === 'adopted') ?? resolutions[0];
  const item = resolution?.recommendations[0];
  const candidates: [Sample['kind'], string | undefined, string | undefined][] = [
    ['edition', edition?.title, edition?.address],
    ['session', edition?.sessions[0]?.title, edition?.sessions[0]?.address],
    ['resolution', resolution?.title, resolution?.address],
    ['recommendation', item?.place, item?.address],
    ['organization', organizations[0]?.fullName, organizations[0]?.address],
    ['person', people[0]?.name, people[0]?.address],
    ['topic', topics[0]?.name, topics[0]?.address],
  ];
  return candidates.flatMap(([kind, title, address]) =>
    title === undefined || address === undefined ? [] : [{ kind, title, address }],
  );
}

export function originalsOf({ editions }: Proceedings): Original[] {
  return editions
    .flatMap(({ resolutions }) => resolutions)
    .flatMap(({ title, address, source }) =>
      source?.file ? [{ resolution: { title, address }, file: source.file, sha256: source.sha256 }] : [],
    );
}
