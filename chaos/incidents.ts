import { setTimeout as sleep } from 'node:timers/promises';
import type { Caller } from './caller.js';
import type { Diary } from './diary.js';
import type { Cast, Place } from './people.js';
import type { Random } from './random.js';

export interface PlannedIncident {
  readonly number: number;
  readonly atMs: number;
  readonly place: Place;
  readonly releasedAfterMs: number | null;
  /** After its release. */
  readonly end: { readonly how: 'stand-down' | 'close'; readonly afterMs: number } | null;
}

/** What comes in while things break; every place once, so that no report waits as a duplicate of another. */
export function planIncidents(random: Random, places: Cast['places'], durationMs: number): PlannedIncident[] {
  const planned: PlannedIncident[] = [];
  let atMs = 300;
  for (const place of random.shuffled(places)) {
    if (atMs > durationMs) break;
    planned.push({
      number: planned.length + 1,
      atMs,
      place,
      releasedAfterMs: random.chance(0.85) ? random.whole(100, 3_000) : null,
      end: random.chance(0.45)
        ? { how: random.chance(0.7) ? 'stand-down' : 'close', afterMs: random.whole(200, 12_000) }
        : null,
    });
    atMs += random.whole(800, 4_500);
  }
  return planned;
}

/** Reports, checks, releases and ends one incident after another, and remembers what the system has promised. */
export class Incidents {
  /** References of reports that were answered with 201. */
  readonly accepted: string[] = [];
  private readonly underWay: Promise<void>[] = [];

  constructor(
    private readonly caller: Caller,
    private readonly diary: Diary,
    private readonly seed: number,
  ) {}

  begin(plan: readonly PlannedIncident[]): void {
    for (const planned of plan) this.underWay.push(this.live(planned));
  }

  /** When all that was begun is answered or given up. */
  async done(): Promise<void> {
    await Promise.all(this.underWay);
  }

  private async live(planned: PlannedIncident): Promise<void> {
    await sleep(planned.atMs);
    const ref = await this.report(planned);
    if (ref === null || planned.releasedAfterMs === null) return;
    await sleep(planned.releasedAfterMs);
    const released = await this.release(ref);
    if (!released || planned.end === null) return;
    await sleep(planned.end.afterMs);
    const path = `/incidents/${ref}/${planned.end.how}`;
    const answer = await this.caller.post(path, {}, this.key(path));
    this.diary.count(`${planned.end.how} answered ${String(answer?.status)}`);
  }

  private async report({ number, place }: PlannedIncident): Promise<string | null> {
    const body = { facilityCode: place.code, narrative: `Somebody died, says caller ${number}.` };
    const answer = await this.caller.post('/reports', body, this.key(`report-${number}`), true);
    this.diary.count(`report answered ${String(answer?.status)}`);
    if (answer?.status !== 201) return null;
    const { reference } = answer.body as { reference: string };
    this.accepted.push(reference);
    return reference;
  }

  private async release(ref: string): Promise<boolean> {
    const verified = { status: 'corroborated', method: 'lawyer_confirmed', note: 'Two people say the same.' };
    const steps: readonly (readonly [string, object])[] = [
      ['triage', { claim: true }],
      ['verify', verified],
      ['alert', { level: 'region_verified' }],
    ];
    for (const [step, body] of steps) {
      const path = `/incidents/${ref}/${step}`;
      const answer = await this.caller.post(path, body, this.key(path));
      if (answer === null) return false;
      // A try whose answer was lost may have done it already: the next step shows.
      if (answer.status >= 300) this.diary.count(`${step} answered ${answer.status}`);
    }
    return true;
  }

  private key(of: string): string {
    return `chaos-${this.seed}-${of}`;
  }
}
