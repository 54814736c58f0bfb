/**
 * The words of the interface, one typed table a language: a missing word is a type error. The document's own
 * words are never here. The wording follows the field's usage: see the table of words in the docs.
 */
import type { Terms } from './terms.ts';

export interface InterfaceStrings extends Terms {
  /** The language's own name, for the language switch. */
  languageName: string;
  skipToContent: string;
  menu: {
    label: string;
    /** The button that opens it on a narrow screen. */
    menu: string;
    close: string;
    programme: string;
    recommendations: string;
    organizations: string;
    people: string;
    topics: string;
    materials: string;
    about: string;
    contacts: string;
    editions: string;
    data: string;
    accessibility: string;
    resolutions: string;
    search: string;
    languages: string;
    footer: string;
  };
  path: { label: string; home: string };
  home: {
    readResolution: string;
    download: string;
    find: string;
    /** The button beside the field. */
    findButton: string;
    /** With a word that will be found. */
    findFor: (word: string) => string;
    whatAndToWhom: string;
    lookAt: string;
    wholeResolution: string;
    wholeResolutionNote: string;
    allRecommendations: string;
    allRecommendationsNote: string;
    figures: string;
  };
  edition: {
    ofYear: (id: string) => string;
    sessions: string;
    resolutions: string;
    participantsFrom: string;
    when: string;
    where: string;
  };
  programme: {
    partial: (shown: number, total: number) => string;
    noTimes: string;
    empty: string;
  };
  session: {
    type: string;
    when: string;
    room: string;
    people: string;
    talks: string;
    outcomes: string;
    topics: string;
    materials: string;
    state: Record<'moved' | 'cancelled', string>;
  };
  resolution: {
    contents: string;
    preamble: string;
    about: string;
    items: (count: number) => string;
    /** Before the day, before by whom it was, and before in what manner. */
    adopted: string;
    adoptedBy: string;
    adoptedHow: string;
    /** Before the names of those who signed it. */
    signed: string;
    source: string;
    sourceFile: string;
    /** `part`: the last part's citation in the genitive («части 3»), or `null`. */
    incomplete: (part: string | null) => string;
    preparedAt: string;
    /** Where the published text ends, if the source does so too early. */
    breaksOff: (part: string | null) => string;
    cite: string;
    /** `original`: the code of the language whose text prevails. */
    translation: (official: boolean, original: string) => string;
    draft: string;
    notes: string;
  };
  recommendation: {
    leadIn: string;
    addressees: string;
    preparedAt: string;
    topics: string;
    citation: string;
    forLetter: string;
    bibliographic: string;
    /** Stands for the day of access, which is filled in when the reference is copied. */
    copy: string;
    copied: string;
    copyLink: string;
    linkCopied: string;
    copyCitation: string;
    citationCopied: string;
    /** `place`: «пункта 3 раздела I», in the genitive. */
    pageOf: (place: string) => string;
    related: string;
    /** The name of what stands beside an item. */
    facts: string;
    standsIn: string;
    /** Before the name of one, for those who hear it. */
    topic: string;
    due: string;
    address: string;
    neighbours: string;
    previous: string;
    next: string;
    inDocument: string;
    followUps: string;
    /** Who says so; `organization`: its name, where it is given. */
    accordingTo: (who: 'addressee' | 'organizer' | 'other', organization: string | null) => string;
    note: string;
    words: string;
  };
  recommendations: {
    title: string;
    total: (count: number) => string;
    byEdition: string;
  };
  organization: {
    items: (kind: 'body' | 'group') => string;
    partOf: string;
    /** A unit's name with that of the body it belongs to. */
    unitOf: (name: string, parent: string) => string;
    units: string;
    roles: string;
    alsoKnownAs: string;
    kinds: Record<'body' | 'group', string>;
    site: string;
    successor: string;
  };
  topic: { items: string; sessions: string };
  materials: { title: string; empty: string };
  contacts: { title: string; none: string };
  /** Shown where a page's content exists only in another language. */
  shownInOriginal: (language: string) => string;
}
