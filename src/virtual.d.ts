declare module 'virtual:proceedings/project' {
  export const project: Pick<import('./integration/project-modules.ts').Project, 'base'>;
}
declare module 'virtual:proceedings/styles' {}
