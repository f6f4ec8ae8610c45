import { Controller, Get, Post, Res, type StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import type { Principal } from '../../access/principal.js';
import { Caller, Grave, Requires } from '../../access/route-access.js';
import { ReadAttachments } from '../../intake/attachments/read-attachments.service.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { formAgain, type PageResult } from '../../platform/http/page-answer.js';
import type { PageFrame } from '../../platform/http/page-frame.js';
import { ZodParams } from '../../platform/http/zod-body.js';
import { type FormReading, ZodForm } from '../../platform/http/zod-form.js';
import { attachmentAnswer } from '../api/attachments/attachment-answer.js';
import { IncidentAccess } from '../api/incidents/incident-access.service.js';
import { OriginalPage } from './attachments/original.page.js';
import {
  type ConsoleAttachmentParams,
  consoleAttachmentParams,
  type OriginalForm,
  originalForm,
} from './console.schema.js';
import { deskOf } from './desk-of.js';
import { IncidentHeads } from './incident/incident-heads.service.js';

/** `/console/incidents/:ref/attachments/:id`: what came with a report, as a download. */
@Controller('console/incidents/:ref/attachments/:id')
@Requires('report.read')
export class ConsoleAttachmentsController {
  constructor(
    private readonly access: IncidentAccess,
    private readonly heads: IncidentHeads,
    private readonly attachments: ReadAttachments,
  ) {}

  @Get()
  async copy(
    @Caller() caller: Principal,
    @ZodParams(consoleAttachmentParams) { ref, id }: ConsoleAttachmentParams,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const incident = await this.access.find(ref, caller, 'report.read');
    const wanted = { incidentId: incident.id, reportId: null, id, variant: 'copy', reason: null } as const;
    return attachmentAnswer(response, incident.ref, await this.attachments.open(wanted, caller));
  }

  @Get('original')
  async ask(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(consoleAttachmentParams) params: ConsoleAttachmentParams,
  ): Promise<PageResult> {
    return this.page(frame, caller, params, null);
  }

  @Post('original')
  @Grave()
  async original(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(consoleAttachmentParams) params: ConsoleAttachmentParams,
    @ZodForm(originalForm) form: FormReading<OriginalForm>,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PageResult | StreamableFile> {
    if (!form.ok) return formAgain(await this.page(frame, caller, params, form.problems[0]?.problem ?? null));
    const incident = await this.access.find(params.ref, caller, 'report.read');
    const { reason } = form.value;
    const wanted = { incidentId: incident.id, reportId: null, id: params.id, variant: 'original', reason } as const;
    response.status(200);
    return attachmentAnswer(response, incident.ref, await this.attachments.open(wanted, caller));
  }

  private async page(
    frame: PageFrame,
    caller: Principal,
    { ref, id }: ConsoleAttachmentParams,
    problem: string | null,
  ) {
    const { id: incidentId } = await this.access.find(ref, caller, 'report.read');
    const { head } = await this.heads.find(ref);
    const attachment = await this.attachments.about({ incidentId, reportId: null, id });
    return <OriginalPage desk={deskOf(frame, caller)} head={head} attachment={attachment} problem={problem} />;
  }
}
