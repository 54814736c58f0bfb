/** THINGS -> THE TEXT OF A SCRIPT ELEMENT: JSON-LD, https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents. */
import type { Graph, Thing } from 'schema-dts';

/** `<` is written as JSON's escape, so that no word of the content ends the element or begins a comment in it. */
export function jsonLd(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
