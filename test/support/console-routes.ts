import type { TestVigil } from './vigil.js';

export interface ConsoleRoute {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly name: string;
}

/** Every route of the console, from the router itself: what is added stands here without being written down. */
export function consoleRoutes(vigil: TestVigil): ConsoleRoute[] {
  const express = vigil.app.getHttpAdapter().getInstance();
  return routesOf(express.router.stack).filter(({ path }) => /^\/console(\/|$)/u.test(path));
}

/** Of Express 5's router: every route with its method. */
function routesOf(
  stack: readonly {
    readonly route?: { readonly path: string; readonly stack: readonly { readonly method?: string }[] };
  }[],
): ConsoleRoute[] {
  return stack.flatMap(({ route }) => {
    if (route === undefined) return [];
    const methods = new Set(route.stack.map(({ method }) => method?.toUpperCase()));
    return (['GET', 'POST'] as const)
      .filter((method) => methods.has(method))
      .map((method) => ({ method, path: route.path, name: `${method} ${route.path}` }));
  });
}
