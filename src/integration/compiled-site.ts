/** What a build keeps of the compiled pages for the next one, and how that one knows whether it may use them. */
import { rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { openDigests } from '../output/digests.ts';
import { type BundleFacts, type KeptApp, keepApp, keptApp } from '../rendering/kept-app.ts';
import { digestOfCode } from '../rendering/project-code.ts';
import type { ConfiguredSite, OpenSite } from './open-site.ts';

/** What was kept, and for what. The project as configured has its folders below its root: the cache may come from another machine. */
interface KeptFor {
  code: string;
  settings: readonly unknown[];
  /** From the root. */
  read: readonly string[];
  configured: Pick<ConfiguredSite, 'publicDir' | 'outDir' | 'site' | 'base'>;
}

export interface CompiledSite {
  configured: ConfiguredSite;
  code: PagesCode;
  /** Whether the pages are compiled for what content says now. */
  fits: (site: OpenSite) => boolean;
  app: Pick<KeptApp<KeptFor>, 'open' | 'placeAssets'>;
}

/** The code of the pages that are to be rendered. */
export interface PagesCode {
  digest: string;
  /** Compiled, in the folder of what is kept: threads can take it from there. */
  kept: boolean;
}

type Place = Pick<ConfiguredSite, 'root' | 'cacheDir' | 'packageDir'>;

/** Where the compiled pages are kept. */
export const compiledIn = (cacheDir: string): string => `${cacheDir}compiled`;

const codeOf = (place: Place & Pick<ConfiguredSite, 'outDir'>, read: readonly string[]): string => {
  const digests = openDigests(`${place.cacheDir}code.digests`);
  const code = digestOfCode({ ...place, read }, digests);
  digests.save();
  return code;
};

/** What of the content the code of the pages depends on: their addresses, and the faces of their languages. */
export const settingsOf = ({ site, base, languages }: OpenSite): readonly unknown[] => [
  site,
  base,
  languages,
];

/** `outDir`: where Astro has just written them; `read`: the files that it read for them. `facts`: `null` where they cannot be kept. */
export function keepCompiled(
  site: OpenSite,
  outDir: string,
  read: readonly string[],
  facts: BundleFacts | null,
): PagesCode {
  const { configured } = site;
  const { root, publicDir, cacheDir } = configured;
  const below = read.map((file) => relative(root, file)).toSorted();
  const code = codeOf(configured, below);
  if (facts === null) forgetCompiled(site);
  else
    keepApp<KeptFor>(compiledIn(cacheDir), { outDir, publicDir }, facts, {
      code,
      settings: settingsOf(site),
      read: below,
      configured: {
        publicDir: relative(root, publicDir),
        outDir: relative(root, configured.outDir),
        site: configured.site,
        base: configured.base,
      },
    });
  return { digest: code, kept: facts !== null };
}

export const forgetCompiled = ({ configured }: Pick<OpenSite, 'configured'>): void =>
  rmSync(compiledIn(configured.cacheDir), { recursive: true, force: true });

/** `null` where none are kept, or others than the project has now. */
export function compiledSite(place: Place): CompiledSite | null {
  const app = keptApp<KeptFor>(compiledIn(place.cacheDir));
  if (app === null) return null;
  const { read, code } = app.for;
  const { publicDir, outDir, ...said } = app.for.configured;
  const configured = {
    ...place,
    ...said,
    publicDir: `${resolve(place.root, publicDir)}/`,
    outDir: `${resolve(place.root, outDir)}/`,
  };
  if (code !== codeOf(configured, read)) return null;
  return {
    configured,
    code: { digest: code, kept: true },
    fits: (site) => JSON.stringify(settingsOf(site)) === JSON.stringify(app.for.settings),
    app,
  };
}

/** The folder of the site that was last built, from the project's root; `null` where that is not known. */
export const outputFolderOf = (cacheDir: string): string | null =>
  keptApp<KeptFor>(compiledIn(cacheDir))?.for.configured?.outDir ?? null;
