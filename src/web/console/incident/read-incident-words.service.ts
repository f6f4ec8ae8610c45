import { Injectable } from '@nestjs/common';
import { isReviewDue } from '../../../incident/holds/legal-hold.js';
import { Clock } from '../../../kernel/clock.js';
import type { IncidentId } from '../../../kernel/ids.js';
import { ReadKeeping } from '../../../safekeeping/retention/read-keeping.service.js';
import { outcomeWords } from '../inbox/outcome-words.js';
import { IncidentRecords } from '../records/incident-records.repository.js';
import { Names } from '../records/names.repository.js';
import { ReadSourceView } from '../sources/read-source-view.service.js';
import type { IncidentView } from './incident.view.js';

/** What coordinators recorded and what people wrote back, with names. */
@Injectable()
export class ReadIncidentWords {
  constructor(
    private readonly records: IncidentRecords,
    private readonly names: Names,
    private readonly keeping: ReadKeeping,
    private readonly sources: ReadSourceView,
    private readonly clock: Clock,
  ) {}

  /** @param personId whoever looks */
  async read(
    { id, ref }: { readonly id: IncidentId; readonly ref: string },
    personId: string,
  ): Promise<Pick<IncidentView, 'verifications' | 'family' | 'notes' | 'replies' | 'pending' | 'keeping' | 'sources'>> {
    const [verifications, family, notes, texts, pending, { hold, ...keeping }, sources] = await Promise.all([
      this.records.verifications(id),
      this.records.family(id),
      this.records.notes(id),
      this.records.texts(id),
      this.records.pendingRelease(id),
      this.keeping.ofIncident(id),
      this.sources.of({ id, ref }),
    ]);
    const people = [...verifications, ...family, ...notes, ...(pending === null ? [] : [pending])].map(
      ({ byId }) => byId,
    );
    const holders = hold === null ? [] : [hold.placedBy];
    const nameOf = await this.names.of([
      ...people,
      ...holders,
      ...texts.flatMap(({ responderId }) => responderId ?? []),
    ]);
    const by = (personOfRecord: string): string => nameOf(personOfRecord) ?? 'Somebody who is no longer here';
    return {
      sources,
      verifications: verifications.map(({ byId, ...record }) => ({ ...record, by: by(byId) })),
      family: family.map(({ byId, ...record }) => ({ ...record, by: by(byId), method: null })),
      notes: notes.map(({ byId, at, text }) => ({ at, by: by(byId), text })),
      replies: texts.map(({ at, responderId, text, outcome }) => ({
        at,
        from: (responderId === null ? null : nameOf(responderId)) ?? 'A number that nobody here has',
        text,
        understood: outcomeWords(outcome),
      })),
      keeping: {
        ...keeping,
        hold:
          hold === null ? null : { ...hold, by: by(hold.placedBy), isReviewDue: isReviewDue(hold, this.clock.now()) },
        elsewhere: hold !== null && hold.incidentId !== id,
      },
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
