import { Controller, Get, Post, Res, type StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { z } from 'zod';
import type { Principal } from '../../access/principal.js';
import { Caller, Grave, Requires } from '../../access/route-access.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { formAgain, type PageResult } from '../../platform/http/page-answer.js';
import type { PageFrame } from '../../platform/http/page-frame.js';
import { ZodParams } from '../../platform/http/zod-body.js';
import { type FormReading, ZodForm } from '../../platform/http/zod-form.js';
import { IncidentAccess } from '../api/incidents/incident-access.service.js';
import { type RefParams, refParams } from '../api/incidents/incidents.schema.js';
import { deskOf } from './desk-of.js';
import { EVIDENCE_PARTS, EVIDENCE_PURPOSES } from './evidence/evidence.js';
import { EvidencePage } from './evidence/evidence.page.js';
import { MakeEvidence } from './evidence/make-evidence.service.js';
import { PdfEvidence } from './evidence/pdf-evidence.service.js';
import { IncidentHeads } from './incident/incident-heads.service.js';
import { download } from './marks/download.js';

const part = z.enum(EVIDENCE_PARTS);
const evidenceForm = z.object({
  purpose: z.enum(EVIDENCE_PURPOSES, { error: 'Say who it is for.' }),
  parts: z
    .union([part.transform((one) => [one]), z.array(part)])
    .default([])
    .transform((parts) => EVIDENCE_PARTS.filter((each) => parts.includes(each))),
  as: z.enum(['pdf', 'json'], { error: 'Press one of the two buttons.' }),
});
type EvidenceForm = z.output<typeof evidenceForm>;

/** `/console/incidents/:ref/evidence`: the document and the file that proves it. */
@Controller('console/incidents/:ref/evidence')
@Requires('incident.export')
export class EvidenceController {
  constructor(
    private readonly access: IncidentAccess,
    private readonly heads: IncidentHeads,
    private readonly making: MakeEvidence,
    private readonly paper: PdfEvidence,
  ) {}

  @Get()
  async show(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(refParams) { ref }: RefParams,
  ): Promise<PageResult> {
    await this.access.find(ref, caller, 'incident.export');
    const { head } = await this.heads.find(ref);
    return <EvidencePage desk={deskOf(frame, caller)} head={head} typed={{}} problem={null} />;
  }

  @Post()
  @Grave()
  async make(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(refParams) { ref }: RefParams,
    @ZodForm(evidenceForm) form: FormReading<EvidenceForm>,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PageResult | StreamableFile> {
    await this.access.find(ref, caller, 'incident.export');
    if (!form.ok) {
      const { head } = await this.heads.find(ref);
      const problem = form.problems[0]?.problem ?? null;
      return formAgain(<EvidencePage desk={deskOf(frame, caller)} head={head} typed={form.typed} problem={problem} />);
    }
    const { as, ...wish } = form.value;
    const evidence = await this.making.make(ref, wish, caller);
    const name = `evidence-${evidence.records.incident.ref}.${as}`;
    if (as === 'pdf') return download(response, { name, type: 'application/pdf' }, await this.paper.write(evidence));
    const text = `${JSON.stringify(evidence, null, 1)}\n`;
    return download(response, { name, type: 'application/json; charset=utf-8' }, text);
  }
}
