import { Controller, Get, HttpCode, Injectable, Patch, Post } from '@nestjs/common';
import { AppError, invalid } from '../../../kernel/app-error.js';
import { UnitOfWork } from '../../../kernel/unit-of-work.js';
import type { Principal } from '../../../access/principal.js';
import { Caller, Requires } from '../../../access/route-access.js';
import { AnswerAlertService } from '../../../answer/answer-alert.service.js';
import { EscalateRunService } from '../../../escalation/escalate-run.service.js';
import { PlanIncidentService } from '../../../escalation/plan-incident.service.js';
import { MergeIncidentsService } from '../../../incident/merge-incidents.service.js';
import { MoveIncidentService, type MoveTo } from '../../../incident/move-incident.service.js';
import { ReopenIncidentService } from '../../../incident/reopen-incident.service.js';
import { Journal } from '../../../journal/journal.js';
import { ReadJournal } from '../../../journal/read-journal.repository.js';
import { ZodBody, ZodParams } from '../../../platform/http/zod-body.js';
import { toEntryView } from '../entry-view.js';
import { IncidentAccess } from './incident-access.service.js';
import { IncidentRoutes } from './incidents.controller.js';
import {
  type AnswerBody,
  answerBody,
  type AnswerParams,
  answerParams,
  emptyBody,
  type EscalateBody,
  escalateBody,
  type IncidentChanges,
  incidentChanges,
  type MergeBody,
  mergeBody,
  type MoveBody,
  moveBody,
  type RefParams,
  refParams,
} from './incidents.schema.js';
import { ReadIncidents } from './read-incidents.repository.js';

/** The run of an incident, and what moves it. */
@Controller('api/v1/incidents/:ref')
@Requires('incident.act')
export class ResponseController extends IncidentRoutes {
  constructor(
    access: IncidentAccess,
    reading: ReadIncidents,
    private readonly runs: EscalateRunService,
    private readonly plans: PlanIncidentService,
    private readonly answers: AnswerAlertService,
  ) {
    super(access, reading);
  }

  @Post('escalate')
  @HttpCode(200)
  async escalate(
    @ZodParams(refParams) { ref }: RefParams,
    @ZodBody(escalateBody) { expectedStep }: EscalateBody,
    @Caller() caller: Principal,
  ) {
    return this.act(ref, caller, () => this.runs.escalate(ref, expectedStep, caller));
  }

  @Get('plan')
  @Requires('incident.read')
  async plan(@ZodParams(refParams) { ref }: RefParams, @Caller() caller: Principal) {
    await this.access.find(ref, caller, 'incident.read');
    return this.plans.plan(ref);
  }

  @Get('alerts')
  @Requires('incident.read')
  async alerts(@ZodParams(refParams) { ref }: RefParams, @Caller() caller: Principal) {
    const incident = await this.access.find(ref, caller, 'incident.read');
    return this.reading.alerts(incident.id);
  }

  /** An answer that a person gave by word of mouth. */
  @Post('alerts/:alertId/answer')
  @HttpCode(200)
  async answer(
    @ZodParams(answerParams) { ref, alertId }: AnswerParams,
    @ZodBody(answerBody) { answer, note }: AnswerBody,
    @Caller() caller: Principal,
  ): Promise<{ understood: string }> {
    const incident = await this.access.find(ref, caller, 'incident.act');
    const alerts = await this.reading.alerts(incident.id);
    if (!alerts.some((alert) => alert.id === alertId)) {
      throw new AppError({ kind: 'not_found', code: 'not_found', message: 'This incident has no such alert.' });
    }
    const input = { answer, note: note ?? null, via: 'console', actor: caller.actor } as const;
    return { understood: await this.answers.answer(alertId, input) };
  }
}

/** The use cases that put something right. */
@Injectable()
export class Corrections {
  constructor(
    readonly reopening: ReopenIncidentService,
    readonly moving: MoveIncidentService,
    readonly merging: MergeIncidentsService,
  ) {}
}

/** Writes down that somebody read the reports of an incident. */
@Injectable()
export class ReadLog {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly journal: Journal,
  ) {}

  async write(incident: { readonly id: string; readonly regionCode: string | null }, by: Principal): Promise<void> {
    const { id: incidentId, regionCode } = incident;
    await this.uow.run((tx) =>
      this.journal.append(tx, { kind: 'report.read', actor: by.actor, incidentId, regionCode, data: {} }),
    );
  }
}

/** The records of an incident: its log, its reports, and what corrects it. */
@Controller('api/v1/incidents/:ref')
@Requires('incident.act')
export class RecordsController extends IncidentRoutes {
  constructor(
    access: IncidentAccess,
    reading: ReadIncidents,
    private readonly journal: ReadJournal,
    private readonly reads: ReadLog,
    private readonly corrections: Corrections,
  ) {
    super(access, reading);
  }

  @Get('timeline')
  @Requires('incident.read')
  async timeline(@ZodParams(refParams) { ref }: RefParams, @Caller() caller: Principal) {
    const incident = await this.access.find(ref, caller, 'incident.read');
    return (await this.journal.ofIncident(incident.id)).map(toEntryView);
  }

  /** Opened for reading; every read is in the log. */
  @Get('reports')
  @Requires('report.read')
  async reports(@ZodParams(refParams) { ref }: RefParams, @Caller() caller: Principal) {
    const incident = await this.access.find(ref, caller, 'report.read');
    await this.reads.write(incident, caller);
    return this.reading.reports(incident.id);
  }

  @Post('reopen')
  @HttpCode(200)
  async reopen(@ZodParams(refParams) { ref }: RefParams, @ZodBody(emptyBody) _: unknown, @Caller() caller: Principal) {
    return this.act(ref, caller, () => this.corrections.reopening.reopen(ref, caller));
  }

  @Post('move')
  @HttpCode(200)
  async move(
    @ZodParams(refParams) { ref }: RefParams,
    @ZodBody(moveBody) { facilityCode, reason }: MoveBody,
    @Caller() caller: Principal,
  ) {
    return this.act(ref, caller, () => this.corrections.moving.move(ref, { facilityCode }, reason ?? null, caller));
  }

  /** The place or the region was wrong. What was checked and released stays so. */
  @Patch()
  async change(
    @ZodParams(refParams) { ref }: RefParams,
    @ZodBody(incidentChanges) changes: IncidentChanges,
    @Caller() caller: Principal,
  ) {
    const to = moveTo(changes);
    return this.act(ref, caller, () => this.corrections.moving.move(ref, to, changes.reason, caller));
  }

  @Post('merge')
  @HttpCode(200)
  async merge(
    @ZodParams(refParams) { ref }: RefParams,
    @ZodBody(mergeBody) { into }: MergeBody,
    @Caller() caller: Principal,
  ) {
    await this.access.find(into, caller, 'incident.act');
    return this.act(ref, caller, () => this.corrections.merging.merge(ref, into, caller));
  }

  @Post('unmerge')
  @HttpCode(200)
  async unmerge(@ZodParams(refParams) { ref }: RefParams, @ZodBody(emptyBody) _: unknown, @Caller() caller: Principal) {
    return this.act(ref, caller, () => this.corrections.merging.unmerge(ref, caller));
  }
}

function moveTo({ facilityCode, regionCode }: IncidentChanges): MoveTo {
  if (facilityCode !== undefined && regionCode === undefined) return { facilityCode };
  if (regionCode !== undefined && facilityCode === undefined) return { regionCode };
  throw invalid('invalid_request', 'facilityCode', 'Give one of facilityCode and regionCode: a place has its region.');
}
