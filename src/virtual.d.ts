declare module 'virtual:proceedings/project' {
  export const project: import('./integration/project-modules.ts').Project;
}
declare module 'virtual:proceedings/styles' {}
