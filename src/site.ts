/**
 * What pages stand on: the model, read once, and the paths that a route makes of it. The only module that knows
 * both the model and Astro.
 */
// Made anew when content changes, and this module with it.
import 'virtual:proceedings/project';
import { languagePrefix } from './address.ts';
import { digestOf } from './digest.ts';
import { type Download, downloadsOf } from './exports/downloads.ts';
import { type PageFrame, siteHead } from './exports/head/site-head.ts';
import { type FormatSamples, formatSamples } from './exports/samples.ts';
import type { SubjectKind, Subjects } from './exports/subjects.ts';
import { handedOver } from './handover.ts';
import { inLanguage } from './model/texts.ts';
import type { Proceedings } from './model/types.ts';
import { accentOf } from './model/views/accent.ts';
import { draftsShown } from './model/views/drafts.ts';
import { frameOf } from './model/views/frame.ts';
import type { Withdrawn } from './permalinks/forwarding.ts';
import { formatReport } from './records/report.ts';
import { once, remembered } from './remembered.ts';

const { load, without, preview: showsDrafts } = handedOver();
const { proceedings, issues, language, permalinks } = load();
/** Only the dev server comes so far with content that has errors: it shows them, and no stack of ours. */
if (proceedings === null) throw Object.assign(new Error(formatReport(issues, language)), { stack: '' });
const models = proceedings;

/** `edition`: the id of the one that the page belongs to. */
const pageFrame = remembered((model: Proceedings, edition: string | undefined): PageFrame => {
  const preview = showsDrafts ? { drafts: [] } : null;
  return { ...frameOf(model, edition), head: siteHead(model, without, edition), preview };
});

/** For pages that exist once, whatever the languages. */
export const mainFrame = pageFrame(models[0], undefined);

/** The whole site's colour; its icons have no page to ask. */
export const mainAccent = accentOf(models[0].conference.accent);

/** One page of a route. */
export interface Route<Props> {
  params: Record<string, string | undefined>;
  props: Props;
}

type Path<Props> = Route<Props & { frame: PageFrame }> & { cacheKey: string };

/**
 * The pages of a route in every language, for `getStaticPaths`. Props hold all that a page shows, so their digest
 * tells whether it has to be rendered again.
 */
export function paths<Props extends object>(routes: (model: Proceedings) => Route<Props>[]): Path<Props>[] {
  return models.flatMap((model) => {
    const lang = model.language === model.languages[0] ? undefined : model.language;
    return routes(model).map((route) => {
      const { params } = route;
      /** Made when it is asked for: who has one page to render needs no other's. */
      const made = once(() => {
        const { props } = route;
        return { props, frame: framed(pageFrame(model, params.edition), model, props) };
      });
      return {
        params: { ...params, lang },
        get props() {
          const { props, frame } = made();
          return { ...props, frame };
        },
        get cacheKey() {
          const { props, frame } = made();
          return frameDigest(frame) + digestOf(props);
        },
      };
    });
  });
}

/** In a preview it says what of the page is not published yet. */
const framed = (frame: PageFrame, model: Proceedings, props: object): PageFrame =>
  frame.preview ? { ...frame, preview: { drafts: draftsShown(model.drafts, props) } } : frame;

const frameDigest = remembered((frame: PageFrame) => digestOf({ without, frame }));

/** The pages at old addresses that lead to the new ones. */
export const movedPaths = () =>
  pathsAt('moved', () => permalinks.moved.map(({ from, to }) => ({ address: from, props: { to } })));

/** The pages at addresses of what is published no longer. */
export const withdrawnPaths = () =>
  pathsAt('withdrawn', ({ language, languages }) =>
    permalinks.withdrawn.map(({ address, ...said }) => ({
      address,
      props: reasonIn({ language, languages }, said),
    })),
  );

function reasonIn(
  { language, languages }: Pick<Proceedings, 'language' | 'languages'>,
  { reason, date }: Pick<Withdrawn, 'reason' | 'date'>,
) {
  const own = typeof reason === 'object' && language in reason;
  return {
    reason: inLanguage(reason, language, languages),
    language: own ? language : (languages[0] ?? language),
    date,
  };
}

/** The pages of people who are published no longer, in each language; their addresses are known by digests alone. */
export const withdrawnPeople = () =>
  models.flatMap((model) =>
    permalinks['withdrawn-digests'].map(({ digest, ...said }) => ({
      digest,
      ...reasonIn(model, said),
      frame: pageFrame(model, undefined),
    })),
  );

/** `param`: the whole path, language and all. Places in pages (`#…`) are no pages. */
function pathsAt<Props extends object>(
  param: string,
  pages: (model: Proceedings) => { address: string; props: Props }[],
): Path<Props>[] {
  return paths((model) =>
    pages(model)
      .filter(({ address }) => !address.includes('#'))
      .map(({ address, props }) => ({
        params: { [param]: `${languagePrefix(model)}${address.slice(1, -1)}` },
        props,
      })),
  );
}

/** The files of a thing, for a page in the model's language. */
export const downloads = <Kind extends SubjectKind>(
  kind: Kind,
  subject: Subjects[Kind],
  model: Proceedings,
): Download[] => downloadsOf(kind, subject, { model, without });

/** What formats there are, with a file of each kind that it has on this site. */
export const samples = (model: Proceedings): FormatSamples[] => formatSamples({ model, without });
