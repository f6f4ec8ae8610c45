import type { AlertLevel } from '../incident/incident-values.js';
import type { PolicyId } from '../kernel/ids.js';

/** What can set a run going: a new report, a released alert, somebody on the way who needs help. */
export const TRIGGERS = ['reported', 'verified', 'needs_help'] as const;
export type Trigger = (typeof TRIGGERS)[number];

/** Which events a route is for. What is left out, or is an empty list, fits every event of the trigger. */
export interface RouteWhen {
  readonly trigger: Trigger;
  readonly regions?: readonly string[] | undefined;
  readonly settings?: readonly string[] | undefined;
  readonly facilities?: readonly string[] | undefined;
  readonly topics?: readonly string[] | undefined;
  readonly childrenAffected?: boolean | undefined;
  readonly levels?: readonly AlertLevel[] | undefined;
}

/** Leads an event to a policy. */
export interface Route {
  /** The lowest is looked at first. */
  readonly position: number;
  readonly when: RouteWhen;
  readonly policyId: PolicyId;
  /** Look at the routes after this one as well, even when it fits. */
  readonly continue: boolean;
}

/** What happened, as routes look at it. Null where it is not known. */
export interface RoutedEvent {
  readonly trigger: Trigger;
  readonly regionCode: string | null;
  readonly setting: string | null;
  readonly facilityCode: string | null;
  readonly topics: readonly string[];
  /** Somebody said that a child is affected. */
  readonly childrenAffected: boolean;
  readonly level: AlertLevel | null;
}
