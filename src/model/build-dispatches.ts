/** To whom a resolution was sent: told with the resolution, and with each body that received it. */
import type { RecordFile } from '../records/types.ts';
import type { References } from './context.ts';
import type { Dispatch } from './follow-up-types.ts';
import { letterNumber } from './letter-number.ts';
import type { Resolution } from './resolution-types.ts';
import type { Edition, Organization } from './types.ts';

export const buildDispatches = (
  { data }: RecordFile<'resolution'>,
  to: References,
): Resolution['dispatches'] =>
  data.dispatches.map(({ to: organization, ...dispatch }) => ({
    to: to.organization(organization),
    ...dispatchOf(dispatch),
  }));

const dispatchOf = ({
  date,
  number,
  words,
  file,
}: { [F in keyof Dispatch]?: string | undefined }): Dispatch => ({
  date: date ?? null,
  number: number === undefined ? null : letterNumber(number),
  words: words ?? null,
  file: file ?? null,
});

/** By the organization's address. */
export const dispatchesByBody = (
  editions: Edition[],
): Map<string, { dispatch: Organization['dispatches'][number] }[]> =>
  Map.groupBy(
    editions
      .flatMap(({ resolutions }) => resolutions)
      .flatMap(({ dispatches, shortTitle, edition, address: document }) =>
        dispatches.map(({ to, ...dispatch }) => ({
          to: to.address,
          dispatch: {
            resolution: { title: `${shortTitle}, ${edition.title}`, address: document },
            ...dispatch,
          },
        })),
      ),
    ({ to }) => to,
  );
