/** What the page about formats and data shows of the model: an example of every kind of address, and the originals. */
import type { InterfaceStrings } from '../../strings/interface.ts';
import type { Entry, Ref } from '../entry.ts';
import { unlessOwn } from '../title-language.ts';
import type { Proceedings } from '../types.ts';

export interface Sample extends Ref {
  kind: keyof InterfaceStrings['kinds'];
}

export interface Original {
  resolution: Ref;
  file: string;
  sha256: string | null;
}

export function sampleAddresses({
  editions,
  organizations,
  people,
  topics,
  language,
}: Proceedings): Sample[] {
  const [edition] = editions;
  const resolutions = editions.flatMap((one) => one.resolutions);
  const resolution = resolutions.find(({ stage }) => stage === 'adopted') ?? resolutions[0];
  const item = resolution?.recommendations[0];
  const candidates: [Sample['kind'], string | undefined, string | undefined, (Entry | undefined)?][] = [
    ['edition', edition?.title, edition?.address, edition],
    ['session', edition?.sessions[0]?.title, edition?.sessions[0]?.address, edition?.sessions[0]],
    ['resolution', resolution?.title, resolution?.address, resolution],
    ['recommendation', item?.place, item?.address],
    ['organization', organizations[0]?.fullName, organizations[0]?.address, organizations[0]],
    ['person', people[0]?.name, people[0]?.address],
    ['topic', topics[0]?.name, topics[0]?.address, topics[0]],
  ];
  return candidates.flatMap(([kind, title, address, entry]) =>
    title === undefined || address === undefined
      ? []
      : [{ kind, title, address, ...(entry && unlessOwn(entry.contentLanguage, { language })) }],
  );
}

export function originalsOf({ editions, language }: Proceedings): Original[] {
  return editions
    .flatMap(({ resolutions }) => resolutions)
    .flatMap(({ title, address, source, contentLanguage }) => {
      const resolution = { title, address, ...unlessOwn(contentLanguage, { language }) };
      return source?.file ? [{ resolution, file: source.file, sha256: source.sha256 }] : [];
    });
}
