/** A PROJECT AS CONFIGURED -> what a build or the dev server of it knows before the first page. */
import { baseOf } from '../address.ts';
import { noSearchVariable, pagesOnlyVariable, previewVariable } from '../config.ts';
import { withoutFaces } from '../exports/card/letters.ts';
import { handOver } from '../handover.ts';
import type { Proceedings } from '../model/types.ts';
import { type Digests, openDigests } from '../output/digests.ts';
import { type Loaded, type LoadOptions, loadProceedings } from '../proceedings.ts';
import { formatReport } from '../records/report.ts';
import { type BuildingStrings, buildingStrings } from '../strings/building.ts';
import { wordsIn } from '../strings/pick.ts';
import { threadPrograms } from '../thread-programs.ts';
import { exportsVersion, processorVersion } from './code-version.ts';
import { missingFormats } from './missing-formats.ts';
import { createSiteFiles } from './site-files.ts';

/** Paths are absolute and end in a slash. */
export interface ConfiguredSite {
  /** The folder that holds `content/`. */
  root: string;
  publicDir: string;
  cacheDir: string;
  /** The generator's `src/`. */
  packageDir: URL;
  /** Where readers see the site. */
  outDir: string;
  /** As in `astro.config.mjs`. */
  site: string | undefined;
  /** As in `astro.config.mjs`: `/` where it says nothing. */
  base: string;
}

export interface OpenSite {
  configured: ConfiguredSite;
  /** Absolute. */
  site: string;
  /** Where the site lies on its host: `/` or `/proceedings`. */
  base: string;
  loaded: Loaded;
  /** How it is read. */
  content: LoadOptions;
  without: readonly string[];
  /** None where the content has errors. */
  models: readonly Proceedings[];
  languages: readonly string[];
  words: BuildingStrings;
  files: ReturnType<typeof createSiteFiles>;
  /** Of files in the output and of those that are kept for it. */
  digests: Digests;
  preview: boolean;
  /** Whether a search index is made. */
  searchable: boolean;
  /** For readers: neither a preview nor a look at the pages alone. */
  publishes: boolean;
}

export type Warn = (sentence: string) => void;

/** Used where neither `astro.config.mjs` nor `conference.md` says where the site will stand. */
const unknownSite = 'http://localhost:4321';

/**
 * Prints what is wrong with the content, and hands it over to the pages. `null` where nothing can be built for its errors; the dev
 * server, which reads anew what has changed since, is there all the same.
 */
export function openSite(configured: ConfiguredSite, command: string, warn: Warn): OpenSite | null {
  const { root, publicDir, cacheDir, packageDir } = configured;
  const pagesOnly = Boolean(process.env[pagesOnlyVariable]);
  const preview = Boolean(process.env[previewVariable]);
  const without = missingFormats(pagesOnly);
  const content: LoadOptions = {
    cacheDir: `${cacheDir}bodies/`,
    version: processorVersion(packageDir),
    preview,
    worker: threadPrograms()?.bodies,
  };
  const load = () => loadProceedings(root, content);
  const loaded = load();
  const { proceedings, issues, language } = loaded;
  if (issues.length > 0) process.stderr.write(`${formatReport(issues, language)}\n`);
  if (command === 'build' && proceedings === null) return null;
  handOver({ load: command === 'build' ? () => loaded : load, without, preview });
  const models: readonly Proceedings[] = proceedings ?? [];
  const languages = models[0]?.languages ?? [];
  const words = wordsIn(buildingStrings, language);
  const url = configured.site ?? models[0]?.conference.url;
  if (!url) warn(words.noUrl(unknownSite));
  if (!pagesOnly) {
    if (without.length > 0) warn(words.missing(without.join(', ')));
    const faceless = withoutFaces(languages);
    if (faceless.length > 0) warn(words.noCards(faceless.join(', ')));
  }
  const site = url ?? unknownSite;
  const base = configured.base === '/' ? baseOf(site) : configured.base;
  const files = createSiteFiles({
    root,
    publicDir,
    site,
    base,
    without,
    load,
    warn,
    kept: { cacheDir: `${cacheDir}exports/`, version: exportsVersion(packageDir) },
  });
  const searchable = !process.env[noSearchVariable];
  const publishes = !preview && !pagesOnly && searchable;
  const set = { preview, searchable, publishes };
  const digests = openDigests(`${cacheDir}digests`);
  return {
    configured,
    site,
    base,
    loaded,
    content,
    without,
    models,
    languages,
    words,
    files,
    digests,
    ...set,
  };
}
