import { Injectable } from '@nestjs/common';
import type { DecisionMaker } from '../../../incident/decision-maker.js';
import { AddNoteService } from '../../../incident/add-note.service.js';
import { EndIncidentService } from '../../../incident/end-incident.service.js';
import type { VerificationStatus } from '../../../incident/incident-values.js';
import { DISMISSING } from '../../../incident/gates.js';
import { MergeIncidentsService } from '../../../incident/merge-incidents.service.js';
import { ReopenIncidentService } from '../../../incident/reopen-incident.service.js';
import { VerifyIncidentService } from '../../../incident/verify-incident.service.js';
import { invalid } from '../../../kernel/app-error.js';
import type { ConfirmAction } from './confirm.view.js';

export interface Decision {
  readonly note?: string | undefined;
  /** Of a dismissal. */
  readonly status?: VerificationStatus | undefined;
  /** Reference of the other incident of a merge. */
  readonly into?: string | undefined;
}

/** What the second page of a grave button does: one use case, and a note where a word was given. */
@Injectable()
export class DecideIncident {
  constructor(
    private readonly endings: EndIncidentService,
    private readonly verifying: VerifyIncidentService,
    private readonly reopening: ReopenIncidentService,
    private readonly merging: MergeIncidentsService,
    private readonly notes: AddNoteService,
  ) {}

  async decide(ref: string, action: ConfirmAction, decision: Decision, by: DecisionMaker): Promise<void> {
    await this.act(ref, action, decision, by);
    // A dismissal keeps its word with the finding; a merged incident takes no note any more.
    const { note, into } = decision;
    const where = action === 'merge' ? into : ref;
    if (action === 'dismiss' || note === undefined || where === undefined) return;
    await this.notes.add(where, note, by);
  }

  private async act(ref: string, action: ConfirmAction, { note, status, into }: Decision, by: DecisionMaker) {
    switch (action) {
      case 'stand-down':
        return this.endings.end(ref, 'stood_down', by);
      case 'close':
        return this.endings.end(ref, 'closed', by);
      case 'dismiss':
        if (status === undefined || !DISMISSING.includes(status)) {
          throw invalid('finding_required', 'status', 'Choose what was found.');
        }
        if (note === undefined) throw invalid('note_required', 'note', 'Say how we know, in a sentence.');
        return this.verifying.verify(ref, { status, note }, by);
      case 'reopen':
        return this.reopening.reopen(ref, by);
      case 'merge':
        if (into === undefined) throw invalid('other_required', 'into', 'Say which incident it belongs to.');
        return this.merging.merge(ref, into, by);
      case 'unmerge':
        return this.merging.unmerge(ref, by);
    }
  }
}
