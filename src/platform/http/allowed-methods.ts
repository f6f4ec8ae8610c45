import type { Express } from 'express';

/** A layer of Express 5's router; its published type leaves this method out. */
interface Matching {
  match(path: string): boolean;
}

/** Methods that some route answers at this path; none when there is nothing at all. */
export function allowedMethods(express: Express, path: string): string[] {
  const methods = new Set<string>();
  for (const layer of express.router.stack) {
    if (layer.route === undefined || !(layer as unknown as Matching).match(path)) continue;
    for (const { method } of layer.route.stack) methods.add(method.toUpperCase());
  }
  if (methods.has('GET')) methods.add('HEAD');
  if (methods.size > 0) methods.add('OPTIONS');
  return [...methods].sort();
}
