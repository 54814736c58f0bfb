/** A card as data: what `pdf/card.typ` draws. */
import { SURFACES } from '../../model/views/accent.ts';
import { isRightToLeft } from '../../strings/direction.ts';
import { piecesOf } from './pieces.ts';

/** What a card says, from above. */
export interface CardWords {
  /** The language of the interface's words on it. */
  language: string;
  /** The language of its title. */
  contentLanguage: string;
  /** Hex, readable on the paper. */
  accent: string;
  /** The document's own label, beside the line: «3)». */
  label: string | null;
  /** The official place, or what kind of thing it is. */
  kicker: string | null;
  /** What one must not overlook: «ПРОЕКТ». */
  mark: string | null;
  title: string;
  /** Whose words the title is, which decides its face. */
  face: Face;
  /** In the document's face below the title, where there is room. */
  lead: string | null;
  /** Always shown, each a line. */
  facts: string[];
  /** The first of them that there is room for is shown below the facts. */
  asides: string[];
  conference: string;
  /** What the title stands in: «Резолюция». */
  document: string | null;
  /** «2017» */
  edition: string | null;
}

type Face = 'document' | 'interface';

/** Text that is cut where it has no room, in pieces between which it may be. */
type Pieces = string[];

/** The template's input. */
export interface Card
  extends Pick<CardWords, 'accent' | 'label' | 'mark' | 'face' | 'lead' | 'asides' | 'edition'> {
  paper: string;
  words: Script;
  content: Script;
  kicker: Pieces | null;
  title: Pieces;
  facts: Pieces[];
  conference: Pieces;
  document: Pieces;
}

/** A language as Typst knows it. */
interface Script {
  lang: string;
  region: string | null;
  direction: 'ltr' | 'rtl';
}

export function cardOf(words: CardWords): Card {
  const { language, contentLanguage, accent, label, kicker, mark, title, face, lead, asides, edition } =
    words;
  const pieces = (text: string) => piecesOf(text, language);
  return {
    paper: SURFACES.light[0],
    words: scriptOf(language),
    content: scriptOf(contentLanguage),
    accent,
    label,
    mark,
    face,
    lead,
    asides,
    kicker: kicker === null ? null : pieces(kicker),
    title: piecesOf(title, contentLanguage),
    facts: words.facts.map(pieces),
    conference: pieces(words.conference),
    document: words.document === null ? [] : pieces(words.document),
    edition,
  };
}

function scriptOf(language: string): Script {
  const { language: lang, region = null } = new Intl.Locale(language);
  return { lang, region, direction: isRightToLeft(language) ? 'rtl' : 'ltr' };
}
