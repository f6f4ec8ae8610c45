import { Injectable } from '@nestjs/common';
import { outcomeWords } from '../inbox/outcome-words.js';
import { IncidentRecords } from '../records/incident-records.repository.js';
import { Names } from '../records/names.repository.js';
import type { IncidentView } from './incident.view.js';

/** What coordinators recorded and what people wrote back, with names. */
@Injectable()
export class ReadIncidentWords {
  constructor(
    private readonly records: IncidentRecords,
    private readonly names: Names,
  ) {}

  /** @param personId whoever looks */
  async read(
    id: string,
    personId: string,
  ): Promise<Pick<IncidentView, 'verifications' | 'family' | 'notes' | 'replies' | 'pending'>> {
    const [verifications, family, notes, texts, pending] = await Promise.all([
      this.records.verifications(id),
      this.records.family(id),
      this.records.notes(id),
      this.records.texts(id),
      this.records.pendingRelease(id),
    ]);
    const people = [...verifications, ...family, ...notes, ...(pending === null ? [] : [pending])].map(
      ({ byId }) => byId,
    );
    const nameOf = await this.names.of([...people, ...texts.flatMap(({ responderId }) => responderId ?? [])]);
    const by = (personOfRecord: string): string => nameOf(personOfRecord) ?? 'Somebody who is no longer here';
    return {
      verifications: verifications.map(({ byId, ...record }) => ({ ...record, by: by(byId) })),
      family: family.map(({ byId, ...record }) => ({ ...record, by: by(byId), method: null })),
      notes: notes.map(({ byId, at, text }) => ({ at, by: by(byId), text })),
      replies: texts.map(({ at, responderId, text, outcome }) => ({
        at,
        from: (responderId === null ? null : nameOf(responderId)) ?? 'A number that nobody here has',
        text,
        understood: outcomeWords(outcome),
      })),
      pending:
        pending === null
          ? null
          : {
              level: pending.level,
              at: pending.at,
              by: by(pending.byId),
              mine: pending.byId === personId,
              note: pending.note,
            },
    };
  }
}
