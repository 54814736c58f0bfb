/** A REPOSITORY'S ADDRESS -> the pages of its host on which readers report an error or edit a file. */

export interface RepositoryLinks {
  /** A new issue with its title and lines filled in. */
  issue: (title: string, lines: string[]) => string;
  /** `null`: the branch is not known. `file`: path from the project's root. */
  edit: ((file: string) => string) | null;
}

interface Host {
  name: RegExp;
  /** Between the repository and the branch in the address of a folder. */
  tree: string;
  edit: string;
  issue: string;
  title: string;
  body: string;
  /** What the host takes for the branch that it shows first. */
  usualBranch: string | null;
}

/** Hosts of other names are known by the address of a folder, which each has in a form of its own. */
const hosts = {
  github: {
    name: /^(?:www\.)?github\./,
    tree: '/tree/',
    edit: '/edit/',
    issue: '/issues/new',
    title: 'title',
    body: 'body',
    usualBranch: 'HEAD',
  },
  gitlab: {
    name: /^gitlab\./,
    tree: '/-/tree/',
    edit: '/-/edit/',
    issue: '/-/issues/new',
    title: 'issue[title]',
    body: 'issue[description]',
    usualBranch: null,
  },
  gitea: {
    name: /^(?:codeberg\.org|gitea\.|forgejo\.)/,
    tree: '/src/branch/',
    edit: '/_edit/',
    issue: '/issues/new',
    title: 'title',
    body: 'body',
    usualBranch: null,
  },
} as const satisfies Record<string, Host>;

/** `address`: of the repository, or of a branch or folder in it. `null`: of a host that is not known. */
export function repositoryLinks(address: string): RepositoryLinks | null {
  const { hostname, origin, pathname } = new URL(address);
  const host =
    Object.values<Host>(hosts).find(({ name }) => name.test(hostname)) ??
    [hosts.gitlab, hosts.gitea].find(({ tree }) => pathname.includes(tree));
  if (host === undefined) return null;
  const [path = '', inside] = pathname.replace(/\/+$/, '').split(host.tree);
  const repository = `${origin}${path.replace(/\.git$/, '')}`;
  const [branch, ...folder] = inside?.split('/') ?? [host.usualBranch];
  return {
    issue: (title, lines) =>
      `${repository}${host.issue}?${fieldsOf({ [host.title]: title, [host.body]: lines.join('\n') })}`,
    edit: branch
      ? (file) => `${repository}${host.edit}${[branch, ...folder, encodeURI(file)].join('/')}`
      : null,
  };
}

const fieldsOf = (fields: Record<string, string>): string =>
  Object.entries(fields)
    .map((pair) => pair.map(encodeURIComponent).join('='))
    .join('&');
