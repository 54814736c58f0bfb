/**
 * The two modules through which pages know the project: where its content is, and its own stylesheets. When content
 * changes under the dev server the first is made anew, and with it everything read from content.
 */
import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';

export interface Project {
  /** The folder that holds `content/` and `public/`. */
  root: string;
  /** Where the site lies on its host, as configured: `/` or `/proceedings`. */
  base: string;
}

type Setup = NonNullable<AstroIntegration['hooks']['astro:config:setup']>;
type VitePlugin = NonNullable<
  NonNullable<Parameters<Parameters<Setup>[0]['updateConfig']>[0]['vite']>['plugins']
>[number];

const projectId = 'virtual:proceedings/project';
const stylesId = 'virtual:proceedings/styles';

export function projectModules(project: Project, css: string[]): VitePlugin {
  const sources: Record<string, () => string> = {
    [projectId]: () => `export const project = ${JSON.stringify({ base: project.base })};`,
    [stylesId]: () => css.map((file) => `import ${JSON.stringify(resolve(project.root, file))};`).join('\n'),
  };
  return {
    name: 'astro-proceedings:project',
    resolveId: (id: string) => (id in sources ? `\0${id}` : undefined),
    load: (id: string) => sources[id.slice(1)]?.(),
    configureServer: (server: ViteDevServer) => reloadOnChange(server, project.root),
  };
}

function reloadOnChange(server: ViteDevServer, root: string): void {
  const content = resolve(root, 'content');
  server.watcher.add(content);
  server.watcher.on('all', (_event, file) => {
    if (!resolve(file).startsWith(content)) return;
    for (const environment of Object.values(server.environments)) {
      const module = environment.moduleGraph.getModuleById(`\0${projectId}`);
      if (module) environment.moduleGraph.invalidateModule(module);
    }
    server.ws.send({ type: 'full-reload' });
  });
}
