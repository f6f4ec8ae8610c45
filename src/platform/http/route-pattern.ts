import type { Request } from 'express';

/** `/console/incidents/:ref`: the route as it was written, never what stood in its place. `-` when none took the request. */
export function routePattern(request: Request): string {
  const route: unknown = request.route;
  if (typeof route !== 'object' || route === null || !('path' in route)) return '-';
  return typeof route.path === 'string' ? route.path : '-';
}
