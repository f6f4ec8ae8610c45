import { REGIONS } from '../../../directory/region-register.js';
import type { Role } from '../../../access/role.js';
import type { UserStatus } from '../../../access/user.js';
import { listWords } from '../words/time-words.js';

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  admin: 'Admin',
  coordinator: 'Coordinator',
  responder: 'Responder',
  viewer: 'Viewer',
};

/** What each may do, for who gives it away. */
export const ROLE_MEANS: Readonly<Record<Role, string>> = {
  admin: 'everything: policies, people, keys, and all that a coordinator does',
  coordinator: 'reports, incidents, responders and rotas of their regions',
  responder: 'their own duties',
  viewer: 'figures alone',
};

export const STATUS_WORDS: Readonly<Record<UserStatus, string>> = {
  invited: 'Invited, has not set up a sign-in yet',
  active: 'Can sign in',
  disabled: 'Disabled: cannot sign in',
};

/** "Wales and London", or that there is no limit. */
export function regionsWords(codes: readonly string[]): string {
  if (codes.length === 0) return 'all regions';
  return listWords(codes.map((code) => REGIONS.find((region) => region.code === code)?.label.en ?? code));
}
