/** Whether two values are written as the same JSON, whatever the order of their keys. */
export function sameJson(one: unknown, other: unknown): boolean {
  return orderedJson(one) === orderedJson(other);
}

/** JSON with the keys of every object in order: the same for the same content. */
export function orderedJson(value: unknown): string {
  return JSON.stringify(value, (_key, child: unknown) => {
    if (typeof child !== 'object' || child === null || Array.isArray(child)) return child;
    return Object.fromEntries(Object.entries(child).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
