/**
 * Akoma Ntoso 3.0 (OASIS LegalDocML), the XML of legal and parliamentary documents: a resolution whole, with its structure, what it
 * refers to and what became of it. Ids of items are in the eIds (`akoma-ntoso/names.ts`).
 * https://docs.oasis-open.org/legaldocml/akn-core/v1.0/akn-core-v1.0-part1-vocabulary.html
 */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Resolution } from '../model/resolution-types.ts';
import { analysis } from './akoma-ntoso/analysis.ts';
import { bodyOf } from './akoma-ntoso/body.ts';
import { classification, lifecycle, workflow } from './akoma-ntoso/events.ts';
import { identification } from './akoma-ntoso/identification.ts';
import { indent, number } from './akoma-ntoso/layout.ts';
import { markQuotations } from './akoma-ntoso/quotations.ts';
import { postId, signatoryId } from './akoma-ntoso/reference-ids.ts';
import { references } from './akoma-ntoso/references.ts';
import { writingOf } from './akoma-ntoso/writing.ts';
import type { Format, Publication } from './format.ts';
import { xmlOf } from './xml.ts';

export const akomaNtoso: Format = {
  name: 'Akoma Ntoso (XML)',
  about: {
    ru: 'текст резолюции с её структурой по стандарту OASIS для правовых и парламентских документов',
    en: 'the text of a resolution with its structure, in the OASIS standard for legal and parliamentary documents',
    de: 'der Text einer Resolution mit seinem Aufbau, im OASIS-Standard für Rechts- und Parlamentsdokumente',
    fr: 'le texte d’une résolution avec sa structure, dans la norme OASIS pour les documents juridiques et parlementaires',
    es: 'el texto de una resolución con su estructura, en la norma OASIS para documentos jurídicos y parlamentarios',
    fi: 'päätöslauselman teksti rakenteineen oikeudellisten ja parlamentaaristen asiakirjojen OASIS-standardissa',
    he: 'נוסח ההחלטה על מבנהו, בתקן OASIS למסמכים משפטיים ופרלמנטריים',
    hi: 'संकल्प का पाठ अपनी संरचना के साथ, विधिक और संसदीय दस्तावेज़ों के OASIS मानक में',
    'zh-TW': '決議全文及其結構，採用法律與議會文件的 OASIS 標準',
  },
  suffix: 'xml',
  mediaType: 'application/akn+xml',
  audience: 'data',
  files: {
    resolution: { write: (resolution, publication) => xmlOf(x(null, documentOf(resolution, publication))) },
  },
};

function documentOf(resolution: Resolution, publication: Publication): Element {
  const writing = writingOf(resolution, publication);
  const { preamble, mainBody } = bodyOf(resolution.body, writing);
  const statement = x('statement', { name: 'resolution' }, [
    x('meta', [
      identification(resolution, publication),
      classification(resolution),
      lifecycle(resolution),
      workflow(resolution),
      analysis(resolution, publication),
      references(resolution, publication),
    ]),
    x('preface', [x('p', [x('docTitle', resolution.title)])]),
    preamble,
    mainBody,
    conclusions(resolution),
  ]);
  number(statement);
  markQuotations(statement, resolution);
  const root = x('akomaNtoso', { xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' }, statement);
  indent(root);
  return root;
}

/** Who signed it, which the text itself does not say. */
function conclusions({ adopted }: Resolution): Element | null {
  const signed = adopted?.signed ?? [];
  if (signed.length === 0) return null;
  return x(
    'conclusions',
    signed.map(({ post, name }, index) => {
      const person = `#${signatoryId(index)}`;
      const role = post === null ? [] : [x('role', { refersTo: `#${postId(index)}` }, post), ' '];
      return x('p', [
        x('signature', { refersTo: person }, [...role, x('person', { refersTo: person }, name)]),
      ]);
    }),
  );
}
