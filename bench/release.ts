import type { Arrival } from './provider.js';
import { FAN_OUT_REGIONS, livesIn } from './seed.js';
import type { Stage } from './stage.js';
import { now } from './statistics.js';

const VERIFIED = { status: 'corroborated', method: 'lawyer_confirmed', note: 'Two people say the same.' };

export interface Released {
  readonly reference: string;
  /** When the request of the coordinator was sent. */
  readonly at: number;
  readonly isMeant: (to: string) => boolean;
  /** The first `count` texts of this release at the provider. */
  readonly texts: (count: number) => Promise<readonly Arrival[]>;
}

/** Reported, claimed and checked; then the whole region of the place is told. */
export async function release(stage: Stage, row: keyof typeof FAN_OUT_REGIONS): Promise<Released> {
  const { place, region } = stage.seed.fanOutPlace(row);
  const { body } = await stage.load.ok('/api/v1/reports', { facilityCode: place });
  const { reference } = JSON.parse(body) as { reference: string };
  await stage.database.settle();
  await stage.load.ok(`/api/v1/incidents/${reference}/triage`, { claim: true });
  await stage.load.ok(`/api/v1/incidents/${reference}/verify`, VERIFIED);
  await stage.database.settle();
  stage.provider.forget();
  const at = now();
  await stage.load.ok(`/api/v1/incidents/${reference}/alert`, { level: 'region_verified' });
  const isMeant = (to: string): boolean => livesIn(region, to);
  return { reference, at, isMeant, texts: (count) => stage.provider.expect(count, isMeant) };
}
