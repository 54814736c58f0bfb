type Kind = 'body' | 'group';

export interface DirectoryStrings {
  organization: {
    /** Names the column of facts. */
    about: Record<Kind, string>;
    /** A unit's name without the body that it belongs to. */
    ownName: string;
    document: string;
    documents: string;
    items: string;
    /** Printed only: where the sheet comes from. */
    none: Record<Kind, string>;
    /** Follows `none` where units of it are addressees. */
    unitsNamed: string;
    inRegister: string;
  };
  list: {
    bodies: string;
    groups: string;
    groupsNote: string;
    /** In how many editions, where in several. */
    inEditions: (count: number) => string;
    /** Follows a number of items, for those who do not see what stands around the link. */
    ofRegister: (name: string) => string;
    sessions: (count: number) => string;
  };
  topic: { none: string; alsoKnownAs: string };
  contacts: {
    email: string;
    phone: string;
    post: string;
    suggest: string;
    suggestNote: string;
    links: string;
    repository: string;
  };
  notFound: {
    title: string;
    text: string;
    search: string;
    find: string;
    /** Before the link to the resolution that stands above a wrong address. */
    noSuchItem: string;
    wholeResolution: string;
    ways: string;
    home: string;
    /** The home page of this language, for readers whose address was one of it. */
    inThisLanguage: string;
  };
}
