import { Injectable } from '@nestjs/common';
import { consentState } from '../../../incident/consents/consent.js';
import { ConsentLedger } from '../../../incident/consents/consent-ledger.service.js';
import { Clock } from '../../../kernel/clock.js';
import { IncidentHeads } from '../incident/incident-heads.service.js';
import { Names } from '../records/names.repository.js';
import type { ConsentsView } from './consents.view.js';

/** What the family and the reporters of an incident agreed to, or refused. */
@Injectable()
export class ReadConsents {
  constructor(
    private readonly heads: IncidentHeads,
    private readonly ledger: ConsentLedger,
    private readonly names: Names,
    private readonly clock: Clock,
  ) {}

  async read(ref: string): Promise<ConsentsView> {
    const [{ head }, consents] = await Promise.all([this.heads.find(ref), this.ledger.list(ref)]);
    const nameOf = await this.names.of(consents.map(({ recordedBy }) => recordedBy));
    const now = this.clock.now();
    const rows = consents.map((consent) => ({
      ...consent,
      state: consentState(consent, now),
      by: nameOf(consent.recordedBy) ?? 'Somebody',
    }));
    return { now, head, rows: rows.toReversed() };
  }
}
