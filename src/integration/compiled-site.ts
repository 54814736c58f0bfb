/** What a build keeps of the compiled pages for the next one, and how that one knows whether it may use them. */
import { relative, resolve } from 'node:path';
import { openDigests } from '../output/digests.ts';
import { type BundleFacts, type KeptApp, keepApp, keptApp } from '../rendering/kept-app.ts';
import { digestOfCode } from '../rendering/project-code.ts';
import type { ConfiguredSite, OpenSite } from './open-site.ts';

/** What was kept, and for what. The project as configured has its folders below its root: the cache may come from another machine. */
interface KeptFor {
  code: string;
  settings: readonly unknown[];
  configured: Pick<ConfiguredSite, 'publicDir' | 'outDir' | 'site' | 'base'>;
}

export interface CompiledSite {
  configured: ConfiguredSite;
  /** Whether the pages are compiled for what content says now. */
  fits: (site: OpenSite) => boolean;
  app: Pick<KeptApp<KeptFor>, 'open' | 'placeAssets'>;
}

type Place = Pick<ConfiguredSite, 'root' | 'cacheDir' | 'packageDir'>;

/** Where the compiled pages are kept. */
export const compiledIn = (cacheDir: string): string => `${cacheDir}compiled`;

/** Stands for the code of the pages and all that it is compiled for. */
export const codeOf = (place: Place): string => {
  const digests = openDigests(`${place.cacheDir}code.digests`);
  const code = digestOfCode(place, digests);
  digests.save();
  return code;
};

/** What of the content the code of the pages depends on: their addresses, and the faces of their languages. */
export const settingsOf = ({ site, base, languages }: OpenSite): readonly unknown[] => [
  site,
  base,
  languages,
];

/** `outDir`: where Astro has just written them. */
export function keepCompiled(site: OpenSite, outDir: string, facts: BundleFacts): void {
  const { configured } = site;
  const { root, publicDir, cacheDir } = configured;
  keepApp<KeptFor>(compiledIn(cacheDir), { outDir, publicDir }, facts, {
    code: codeOf(configured),
    settings: settingsOf(site),
    configured: {
      publicDir: relative(root, publicDir),
      outDir: relative(root, configured.outDir),
      site: configured.site,
      base: configured.base,
    },
  });
}

/** `null` where none are kept, or others than the project has now. */
export function compiledSite(place: Place): CompiledSite | null {
  const app = keptApp<KeptFor>(compiledIn(place.cacheDir));
  if (app === null || app.for.code !== codeOf(place)) return null;
  const { publicDir, outDir, ...configured } = app.for.configured;
  return {
    configured: {
      ...place,
      ...configured,
      publicDir: `${resolve(place.root, publicDir)}/`,
      outDir: `${resolve(place.root, outDir)}/`,
    },
    fits: (site) => JSON.stringify(settingsOf(site)) === JSON.stringify(app.for.settings),
    app,
  };
}
