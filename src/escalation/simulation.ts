import type { AlertLevel } from '../incident/incident-values.js';

export interface Simulation {
  readonly facilityCode: string;
  readonly topics?: readonly string[] | undefined;
  readonly at?: Date | undefined;
  readonly level?: AlertLevel | undefined;
}
