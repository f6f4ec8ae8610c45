/** What a person or key may do, from most to least. */
export const ROLES = ['admin', 'coordinator', 'responder', 'viewer'] as const;
export type Role = (typeof ROLES)[number];

export function parseRole(text: string): Role | null {
  return ROLES.find((role) => role === text) ?? null;
}
