import { Controller, Get, Res } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import type { Principal } from '../../../access/principal.js';
import { Caller, Requires } from '../../../access/route-access.js';
import { ReadAttachments } from '../../../intake/attachments/read-attachments.service.js';
import { notFound } from '../../../kernel/app-error.js';
import { ZodParams, ZodQuery } from '../../../platform/http/zod-body.js';
import { IncidentAccess } from '../incidents/incident-access.service.js';
import { ReadIncidents } from '../incidents/read-incidents.repository.js';
import { attachmentAnswer } from './attachment-answer.js';
import {
  type AttachmentParams,
  attachmentParams,
  type AttachmentQuery,
  attachmentQuery,
  type ReportParams,
  reportParams,
} from './attachments.schema.js';

/** What reporters sent along with a report: downloads alone. */
@Controller('api/v1/incidents/:ref/reports/:reportId/attachments')
@Requires('report.read')
export class AttachmentsController {
  constructor(
    private readonly access: IncidentAccess,
    private readonly incidents: ReadIncidents,
    private readonly attachments: ReadAttachments,
  ) {}

  @Get()
  async list(@ZodParams(reportParams) { ref, reportId }: ReportParams, @Caller() caller: Principal) {
    const incident = await this.access.find(ref, caller, 'report.read');
    if (!(await this.incidents.hasReport(incident.id, reportId))) throw notFound('report');
    return this.attachments.list([reportId]);
  }

  /** Each file that is handed out is in the log. */
  @Get(':attachmentId')
  async open(
    @ZodParams(attachmentParams) { ref, reportId, attachmentId }: AttachmentParams,
    @ZodQuery(attachmentQuery) { variant, reason }: AttachmentQuery,
    @Caller() caller: Principal,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const incident = await this.access.find(ref, caller, 'report.read');
    const wanted = { incidentId: incident.id, reportId, id: attachmentId, variant, reason: reason ?? null };
    return attachmentAnswer(response, incident.ref, await this.attachments.open(wanted, caller));
  }
}
