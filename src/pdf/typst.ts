/**
 * DOCUMENT AS DATA -> PAGES, by Typst. No markup is generated: a template beside this file gets the data as JSON and walks it, so nothing
 * has to be escaped.
 */
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';

const compilerPackage = '@myriaddreamin/typst-ts-node-compiler';
const require = createRequire(import.meta.url);

/** Static cuts: Typst takes no variable fonts and no woff2, and would use another font without a word. */
const fontFiles = [
  ...['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic'].map((cut) => ['literata', cut]),
  ...['400Regular', '500Medium', '600SemiBold'].map((cut) => ['golos-text', cut]),
];

let compiler: NodeCompiler | undefined;

/** The native library weighs 50 MB and exists for the common machines: it is loaded when the first document is made. */
function theCompiler(): NodeCompiler {
  compiler ??= (require(compilerPackage) as { NodeCompiler: typeof NodeCompiler }).NodeCompiler.create({
    workspace: dirname(fileURLToPath(import.meta.url)),
    fontArgs: [
      {
        fontPaths: fontFiles.map(([family, cut]) =>
          dirname(require.resolve(`@expo-google-fonts/${family}/${cut}`)),
        ),
      },
    ],
  });
  return compiler;
}

/** Whether the native library is there and runs on this machine. */
export function hasTypst(): boolean {
  try {
    require(compilerPackage);
    return true;
  } catch {
    return false;
  }
}

/**
 * A tagged PDF/UA-1. Where its content breaks a rule of that standard, as a letter does that no font has, the same tagged PDF without the
 * claim, and Node's warning with Typst's words.
 *
 * @param template a file of this folder: `document.typ`
 * @param doc the document as data; the template reads it as `json(bytes(sys.inputs.doc))`
 * @throws with Typst's words when a font is missing or the template meets an unknown node
 */
export const pdfOf = <Doc extends { title: string }>(template: string, doc: Doc): Uint8Array =>
  compiled(template, doc, (typst, document) => {
    try {
      return typst.pdf(document, { pdfStandard: 'ua-1' });
    } catch (error) {
      process.emitWarning(`“${doc.title}” is a PDF, but not PDF/UA-1: ${reasonsIn(String(error))}`);
      return typst.pdf(document);
    }
  });

/** Each of Typst's messages once. */
function reasonsIn(error: string): string {
  const messages = [...error.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message = '']) =>
    message
      .replace(/^PDF\/UA-1 error: /, '')
      .replace(/ with font .*$/, '')
      .replaceAll('\\"', '"'),
  );
  return messages.length === 0 ? error : [...new Set(messages)].join('; ');
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
