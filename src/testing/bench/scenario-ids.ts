/** Everything that can be measured, by the name that `--only` takes and the reports show. */

/** Ways to build our site: what is left out. */
export const variants = {
  '': [],
  '-pages': ['--pages-only'],
  '-no-search': ['--no-search'],
  '-pages-no-search': ['--pages-only', '--no-search'],
} as const satisfies Record<string, readonly string[]>;

export const variantIds = Object.keys(variants) as Variant[];
export type Variant = keyof typeof variants;

/** Each begins where the one before ended: nothing built yet, nothing changed, one item edited. */
export const states = ['cold', 'warm', 'edit'] as const;
export type State = (typeof states)[number];

export const toolScenarios = ['hugo', 'hugo-pagefind', 'eleventy', 'starlight', 'starlight-search'] as const;
export type ToolScenario = (typeof toolScenarios)[number];

export type ScenarioId = `${State}${Variant}` | 'dev' | ToolScenario;

export const scenarioIds: readonly ScenarioId[] = [
  ...variantIds.flatMap((variant) => states.map((state): ScenarioId => `${state}${variant}`)),
  'dev',
  ...toolScenarios,
];

const stateWords: Record<State, string> = {
  cold: 'cold',
  warm: 'nothing changed',
  edit: 'one item edited',
};
const variantWords: Record<Variant, string> = {
  '': 'pages, search, formats',
  '-pages': 'pages, search',
  '-no-search': 'pages, formats',
  '-pages-no-search': 'pages',
};
const otherWords: Record<ToolScenario | 'dev', string> = {
  dev: 'dev server, an edited body shows',
  hugo: 'Hugo',
  'hugo-pagefind': 'Hugo and Pagefind',
  eleventy: 'Eleventy',
  starlight: 'Starlight without search',
  'starlight-search': 'Starlight with search',
};

/** What a scenario builds, for readers of a table. */
export const scenarioWords = Object.fromEntries([
  ...variantIds.flatMap((variant) =>
    states.map((state) => [`${state}${variant}`, `${stateWords[state]}: ${variantWords[variant]}`]),
  ),
  ...Object.entries(otherWords),
]) as Record<ScenarioId, string>;
