/**
 * DOCUMENT AS DATA -> PAGES, by Typst. No markup is generated: a template beside this file gets the data as JSON and walks it, so nothing
 * has to be escaped.
 */
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { library } from '../library.ts';

/** Native: there is no build of it for every machine. */
export const typstLibrary = '@myriaddreamin/typst-ts-node-compiler';
const require = createRequire(import.meta.url);

/** Static cuts: Typst takes no variable fonts and no woff2, and would use another font without a word. */
const fontFiles = [
  ...['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic'].map((cut) => ['literata', cut]),
  ...['400Regular', '500Medium', '600SemiBold'].map((cut) => ['golos-text', cut]),
  ...['hebrew', 'devanagari'].flatMap((script) => [
    ...['400Regular', '600SemiBold'].map((cut) => [`noto-serif-${script}`, cut]),
    ...['400Regular', '500Medium', '600SemiBold'].map((cut) => [`noto-sans-${script}`, cut]),
  ]),
  ...['400Regular', '600SemiBold'].map((cut) => ['noto-emoji', cut]),
];

let compiler: NodeCompiler | undefined;

/** The native library weighs 50 MB and exists for the common machines: it is loaded when the first document is made. */
function theCompiler(): NodeCompiler {
  compiler ??= withoutOtherFonts(() =>
    library<{ NodeCompiler: typeof NodeCompiler }>(typstLibrary).NodeCompiler.create({
      workspace: dirname(fileURLToPath(import.meta.url)),
      fontArgs: [
        {
          fontPaths: fontFiles.map(([family, cut]) =>
            dirname(require.resolve(`@expo-google-fonts/${family}/${cut}`)),
          ),
        },
      ],
    }),
  );
  return compiler;
}

/**
 * Typst takes the machine's own cut of a family before the one that it brings along, and they differ. Where fontconfig tells it of the
 * machine's fonts (Linux), it is told of none; elsewhere those families are not part of the system.
 */
function withoutOtherFonts<Made>(make: () => Made): Made {
  const before = process.env.FONTCONFIG_FILE;
  process.env.FONTCONFIG_FILE = fileURLToPath(new URL('no-fonts.conf', import.meta.url));
  try {
    return make();
  } finally {
    if (before === undefined) delete process.env.FONTCONFIG_FILE;
    else process.env.FONTCONFIG_FILE = before;
  }
}

/**
 * A tagged PDF/UA-1. Where its content breaks a rule of that standard, as a letter does that no font has, the same tagged PDF without the
 * claim, and `refused` is told why.
 *
 * @param template a file of this folder: `document.typ`
 * @param doc the document as data; the template reads it as `json(bytes(sys.inputs.doc))`
 * @throws with Typst's words when a font is missing or the template meets an unknown node
 */
export const pdfOf = (template: string, doc: object, refused: (why: Refusal) => void): Uint8Array =>
  compiled(template, doc, (typst, document) => {
    try {
      return typst.pdf(document, { pdfStandard: 'ua-1' });
    } catch (error) {
      refused(refusalIn(String(error)));
      return typst.pdf(document);
    }
  });

/** Why a document may not claim to be PDF/UA-1. */
export interface Refusal {
  /** Letters that no font has, each once. */
  letters: string[];
  /** What else the standard refuses, in Typst's words, each once. */
  reasons: string[];
}

function refusalIn(error: string): Refusal {
  const messages = [...error.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message = '']) =>
    message.replace(/^PDF\/UA-1 error: /, '').replaceAll('\\"', '"'),
  );
  const letters = new Set<string>();
  const reasons = new Set(messages.length === 0 ? [error] : []);
  for (const message of messages) {
    const [, text] = /^the text `"(.*)"` could not be displayed/.exec(message) ?? [];
    if (text === undefined) reasons.add(message);
    else for (const letter of text) letters.add(letter);
  }
  return { letters: [...letters], reasons: [...reasons] };
}

/** The document's pages as one SVG whose letters are outlines. */
export const svgOf = (template: string, doc: object): string =>
  compiled(template, doc, (typst, document) => typst.plainSvg(document));

function compiled<Output>(
  template: string,
  doc: object,
  output: (typst: NodeCompiler, document: NodeTypstDocument) => Output,
): Output {
  const typst = theCompiler();
  const path = fileURLToPath(new URL(template, import.meta.url));
  const execution = typst.compile({ mainFilePath: path, inputs: { doc: JSON.stringify(doc) } });
  const found: { message: string }[] = [execution.takeDiagnostics(), execution.takeWarnings()].flatMap(
    (error) => error?.shortDiagnostics ?? [],
  );
  const document = execution.result;
  const isWrong = document === null || found.some(({ message }) => message.includes('unknown font family'));
  if (isWrong) throw new Error(`${template}: ${JSON.stringify(found)}`);
  const made = output(typst, document);
  typst.evictCache(10);
  return made;
}
