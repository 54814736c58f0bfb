/**
 * The Markdown source of sessions and resolutions: the body to the letter but for comments and for where its links lead, under a front matter
 * of our own that says what the file is. That of the content file may hold what is not published.
 */
import { stringify } from 'yaml';
import { editionOf } from '../model/edition-of.ts';
import type { Resolution } from '../model/resolution-types.ts';
import type { Session } from '../model/types.ts';
import type { Format, Publication } from './format.ts';
import { translationNotice } from './translation-notice.ts';

export const markdown: Format = {
  name: {
    ru: 'Исходный текст (Markdown)',
    en: 'Source text (Markdown)',
    de: 'Quelltext (Markdown)',
    fr: 'Texte source (Markdown)',
    es: 'Texto fuente (Markdown)',
    fi: 'Lähdeteksti (Markdown)',
    he: 'טקסט מקור (Markdown)',
    hi: 'स्रोत पाठ (Markdown)',
    'zh-TW': '原始文字（Markdown）',
  },
  about: {
    ru: 'текст с простой разметкой для сравнения и переноса в другие системы',
    en: 'the text with light markup, to compare and to take to other systems',
    de: 'der Text mit einfacher Auszeichnung, zum Vergleichen und zum Übernehmen in andere Systeme',
    fr: 'le texte avec un balisage léger, pour comparer et pour reprendre dans d’autres systèmes',
    es: 'el texto con marcas sencillas, para compararlo y llevarlo a otros sistemas',
    fi: 'teksti kevyin merkinnöin vertailuun ja muihin järjestelmiin siirtoon',
    he: 'הטקסט בסימון קל, להשוואה ולהעברה למערכות אחרות',
    hi: 'हल्के चिह्नों वाला पाठ, मिलान के लिए और दूसरी प्रणालियों में ले जाने के लिए',
    'zh-TW': '帶簡單標記的文字，便於比對與移至其他系統',
  },
  suffix: 'md',
  mediaType: 'text/markdown',
  audience: 'data',
  files: {
    session: { write: (session, publication) => write(session, { date: session.date }, publication) },
    resolution: {
      write: (resolution, publication) =>
        write(
          resolution,
          {
            stage: resolution.stage,
            adopted: resolution.adopted?.date ?? null,
            ...translationFacts(resolution, publication),
          },
          publication,
        ),
    },
  },
};

/** That the words are a translation, and where the original is. */
function translationFacts(
  resolution: Resolution,
  { model, url }: Publication,
): Record<'translation' | 'original', string | null> {
  const translation = translationNotice(resolution, model.language);
  const [original] = resolution.existsIn;
  return { translation, original: translation && url(resolution.address, original) };
}

type Written = Session | Resolution;

/** `facts`: what else is known of its kind of thing; nothing is said of what is not known. */
function write(
  record: Written,
  facts: Record<string, string | null>,
  { model, url, markdownOf }: Publication,
): string {
  const known = Object.entries({
    title: record.title,
    conference: editionOf(record, model).title,
    ...facts,
    language: record.contentLanguage,
    url: url(record.address),
  }).filter(([, value]) => value !== null);
  return `---\n${stringify(Object.fromEntries(known), { lineWidth: 0 })}---\n\n${markdownOf(record)}`;
}
