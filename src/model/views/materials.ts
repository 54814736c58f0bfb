/** All materials of an edition: its own, its sessions' and their talks', each saying what it belongs to. */
import type { SessionType } from '../../strings/vocabulary.ts';
import type { Ref } from '../entry.ts';
import type { Edition, Material } from '../types.ts';

export interface MaterialLine extends Material {
  /** The session or talk; `null`: the edition itself. */
  of: (Ref & { type: SessionType }) | null;
}

/** Whether there are any, without a list of them. */
export const hasMaterials = ({ materials, sessions }: Edition): boolean =>
  materials.length > 0 ||
  sessions.some(
    (session) => session.materials.length > 0 || session.talks.some((talk) => talk.materials.length > 0),
  );

export function materialsOfEdition({ materials, sessions }: Edition): MaterialLine[] {
  return [
    ...materials.map((material) => ({ ...material, of: null })),
    ...sessions.flatMap(({ title, address, type, talks, ...session }) => [
      ...session.materials.map((material) => ({ ...material, of: { title, address, type } })),
      ...talks.flatMap((talk) =>
        talk.materials.map((material) => ({
          ...material,
          of: { title: talk.title, address: `${address}#${talk.id}`, type: 'talk' as const },
        })),
      ),
    ]),
  ];
}
