import { Injectable } from '@nestjs/common';
import { lockOpen } from '../../incident/change-incident.js';
import type { DecisionMaker } from '../../incident/decision-maker.js';
import { Incidents } from '../../incident/incidents.repository.js';
import { Journal } from '../../journal/journal.js';
import { invalid, notFound } from '../../kernel/app-error.js';
import { Clock } from '../../kernel/clock.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import type { SourceJudgement } from './independent-sources.js';
import { type Source, Sources } from './sources.repository.js';

export interface JudgementInput {
  readonly reportId: string;
  readonly judged: SourceJudgement;
  /** Of `same_source`: the other report. */
  readonly sameAsId?: string | undefined;
  /** Whatever was said before of this report goes with its judgement. */
  readonly reason?: string | undefined;
}

/** A coordinator says where a report comes from, or that nobody knows yet. Who said what before is in the log. */
@Injectable()
export class JudgeSource {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly incidents: Incidents,
    private readonly sources: Sources,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  /** The same again is once. Throws AppError `not_found`, `incident_merged`, `other_report_required`. */
  async judge(ref: string, { reportId, judged, sameAsId, reason }: JudgementInput, by: DecisionMaker): Promise<void> {
    await this.uow.run(async (tx) => {
      const { id: incidentId, regionCode } = await lockOpen(this.incidents, tx, ref);
      const all = await this.sources.ofIncident(tx, incidentId);
      const before = all.find((each) => each.reportId === reportId);
      if (before === undefined) throw notFound('report of this incident');
      const other = judged === 'same_source' ? otherOf(all, reportId, sameAsId) : null;
      const said = reason ?? null;
      if (before.judged === judged && before.sameAsId === other && before.reason === said) return;
      if (judged === 'not_known') await this.sources.forget(tx, reportId);
      else {
        const at = this.clock.now();
        await this.sources.keep(tx, { reportId, judged, sameAsId: other, reason: said, byId: by.personId, at });
      }
      const data = { reportId, judged, sameAsId: other };
      await this.journal.append(tx, { kind: 'report.source_judged', actor: by.actor, incidentId, regionCode, data });
    });
  }
}

function otherOf(all: readonly Source[], reportId: string, sameAsId: string | undefined): string {
  const other = all.find((each) => each.reportId === sameAsId && each.reportId !== reportId);
  if (other !== undefined) return other.reportId;
  throw invalid(
    'other_report_required',
    'sameAsId',
    'Choose another report of this incident that has the same source.',
  );
}
