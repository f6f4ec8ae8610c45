import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { PlanIncidentService } from '../../../escalation/plan-incident.service.js';
import { releaseGate } from '../../../incident/gates.js';
import type { Incident } from '../../../incident/incident.js';
import type { AlertLevel } from '../../../incident/incident-values.js';
import { Clock } from '../../../kernel/clock.js';
import { publicGates } from '../incident/incident-gates.js';
import { IncidentHeads } from '../incident/incident-heads.service.js';
import { ReadIncidentWords } from '../incident/read-incident-words.service.js';
import { regionName } from '../words/place-words.js';
import { PreviewWords } from './preview-words.service.js';
import { decisionOf, quorumOfPlans, stepsOf } from './release-plan.js';
import type { ReleaseView } from './release.view.js';

/** What a release at this level would do now: the engine itself, sending nothing. */
@Injectable()
export class ReadReleaseService {
  constructor(
    private readonly heads: IncidentHeads,
    private readonly plans: PlanIncidentService,
    private readonly words: ReadIncidentWords,
    private readonly preview: PreviewWords,
    private readonly clock: Clock,
  ) {}

  /** @param asked null: the level that waits for a second coordinator, or the least that the gate lets through. */
  async read(ref: string, asked: AlertLevel | null, caller: Principal): Promise<Omit<ReleaseView, 'leaving'>> {
    const { incident, head } = await this.heads.find(ref);
    const records = await this.words.read(incident, caller.personId);
    const level = asked ?? records.pending?.level ?? 'region_headsup';
    const pending = records.pending?.level === level ? records.pending : null;
    const gate = releaseGate(incident, level);
    const { runs } = gate.state === 'shut' ? { runs: [] } : await this.plans.preview(ref, level);
    const now = this.clock.now();
    const policies = await this.preview.policies(runs.map(({ policyName }) => policyName));
    const steps = stepsOf(runs, policies);
    const heldUntil = runs.find((run) => run.heldUntil !== undefined)?.heldUntil ?? null;
    const [verified] = records.verifications;
    return {
      now,
      head,
      level,
      audience: audienceOf(incident, level),
      decision: decisionOf(gate, pending),
      request: pending === null ? null : { by: pending.by, at: pending.at, note: pending.note },
      verifiedBy: verified === undefined ? null : { by: verified.by, at: verified.at },
      gates: publicGates(incident),
      ...(await this.preview.people(steps, { now, by: heldUntil ?? now }, incident.regionCode)),
      heldUntil,
      quorum: quorumOfPlans(policies),
      then: steps.map(({ view }) => view),
      changed: false,
      unread: false,
      typedNote: '',
    };
  }
}

function audienceOf({ regionCode }: Incident, level: AlertLevel): string {
  return level === 'national' ? 'the whole country' : (regionName(regionCode) ?? 'the region');
}
