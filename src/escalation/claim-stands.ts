import { helps, type RunAlert, standingsOf } from './standing.js';

/** Whether a coordinator still has what they took. Who took it by an answer may take that back. */
export function claimStands(alerts: readonly RunAlert[], takerId: string | null): boolean {
  const taker = [...standingsOf(alerts).values()].find(({ responderId }) => responderId === takerId);
  return taker?.status !== 'answered' || helps(taker);
}
