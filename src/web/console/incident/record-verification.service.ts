import { Injectable } from '@nestjs/common';
import type { DecisionMaker } from '../../../incident/decision-maker.js';
import type { VerificationInput } from '../../../incident/verification-input.js';
import { VerifyIncidentService } from '../../../incident/verify-incident.service.js';
import { ENOUGH_SOURCES } from '../../../intake/sources/independent-sources.js';
import { ReadSources } from '../../../intake/sources/read-sources.service.js';
import { invalid } from '../../../kernel/app-error.js';

interface Recorded extends VerificationInput {
  /** The reason was typed; it does not only follow from how it was checked. */
  readonly saidWhy: boolean;
}

/**
 * How sure we are, from the form. Whoever calls it corroborated on fewer independent sources than that takes says why, where
 * how it was checked names no source of its own.
 */
@Injectable()
export class RecordVerification {
  constructor(
    private readonly sources: ReadSources,
    private readonly verifying: VerifyIncidentService,
  ) {}

  /** Throws AppError `why_corroborated`, and what VerifyIncidentService does. */
  async record(
    { ref, incidentId }: { readonly ref: string; readonly incidentId: string },
    { saidWhy, ...input }: Recorded,
    by: DecisionMaker,
  ): Promise<void> {
    const needsWhy = input.status === 'corroborated' && !saidWhy && !namesASource(input.method);
    if (needsWhy && (await this.sources.of(incidentId)).count < ENOUGH_SOURCES) {
      throw invalid(
        'why_corroborated',
        'note',
        'Fewer than two independent sources are recorded. Say in a sentence what the second one is, or judge the reports first.',
      );
    }
    await this.verifying.verify(ref, input, by);
  }
}

/** A lawyer, an official, the family: whoever confirmed it is a source beside the reports. */
function namesASource(method: VerificationInput['method']): boolean {
  return method !== undefined && method !== 'other';
}
