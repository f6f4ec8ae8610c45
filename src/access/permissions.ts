import type { Role } from './role.js';

/** What can be asked for, `<thing>.<what>`. Nobody edits the log, so there is no action for it. */
export const ACTIONS = [
  'incident.read',
  'incident.act',
  'incident.export',
  'report.read',
  'person.read',
  'person.change',
  'message.read',
  'message.retry',
  'sending.stop',
  'drill.run',
  'plan.simulate',
  'task.read',
  'task.change',
  'responder.read',
  'responder.change',
  'join.read',
  'join.decide',
  'group.read',
  'group.change',
  'rota.read',
  'rota.change',
  'duty.own',
  'region.read',
  'region.change',
  'facility.read',
  'facility.change',
  'policy.read',
  'policy.change',
  'route.read',
  'route.change',
  'webhook.read',
  'webhook.change',
  'user.read',
  'user.change',
  'user.recover',
  'key.read',
  'key.change',
  'person.export',
  'person.erase',
  'report.erase',
  'retention.read',
  'help.read',
  'help.change',
  'settings.change',
  'stats.read',
] as const;
export type Action = (typeof ACTIONS)[number];

const VIEWER: readonly Action[] = ['stats.read'];

const RESPONDER: readonly Action[] = [...VIEWER, 'region.read', 'rota.read', 'duty.own'];

const COORDINATOR: readonly Action[] = [
  ...RESPONDER,
  'incident.read',
  'incident.act',
  'incident.export',
  'report.read',
  'person.read',
  'person.change',
  'message.read',
  'message.retry',
  'sending.stop',
  'drill.run',
  'plan.simulate',
  'task.read',
  'task.change',
  'responder.read',
  'responder.change',
  'join.read',
  'join.decide',
  'group.read',
  'group.change',
  'rota.change',
  'facility.read',
  'policy.read',
  'route.read',
  'help.read',
  'user.recover',
];

const MAY: Readonly<Record<Role, ReadonlySet<Action>>> = {
  admin: new Set(ACTIONS),
  coordinator: new Set(COORDINATOR),
  responder: new Set(RESPONDER),
  viewer: new Set(VIEWER),
};

/** Who asks, as far as the table needs to know. */
export interface Grant {
  readonly role: Role;
  /** Empty: all regions. */
  readonly regionCodes: readonly string[];
}

/**
 * Whether the action is open at all, and for a thing of a region, whether in that region. `null` is a thing whose region
 * is not known yet: everybody with the role may take it up, for somebody has to.
 */
export function may(grant: Grant, action: Action, regionCode?: string | null): boolean {
  if (!MAY[grant.role].has(action)) return false;
  return regionCode === undefined || regionCode === null || mayInRegion(grant, regionCode);
}

export function mayInRegion(grant: Grant, regionCode: string): boolean {
  return grant.regionCodes.length === 0 || grant.regionCodes.includes(regionCode);
}
