import { Controller, Get, Post } from '@nestjs/common';
import type { z } from 'zod';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { CoordinatorMailbox } from '../../intake/mailbox/coordinator-mailbox.service.js';
import { invalid } from '../../kernel/app-error.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { formAgain, type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { ZodParams } from '../../platform/http/zod-body.js';
import { type FormReading, ZodForm } from '../../platform/http/zod-form.js';
import { IncidentAccess } from '../api/incidents/incident-access.service.js';
import { type RefParams, refParams } from '../api/incidents/incidents.schema.js';
import { mailboxForm } from './console.schema.js';
import { incidentPath } from './desk.js';
import { deskOf } from './desk-of.js';
import { IncidentHeads } from './incident/incident-heads.service.js';
import { MailboxPage } from './mailbox/mailbox.page.js';
import type { Draft } from './mailbox/mailbox.view.js';
import { ReadMailboxService } from './mailbox/read-mailbox.service.js';
import { SecondLookPage } from './mailbox/second-look.page.js';
import { tryForm } from './try-form.js';

type Posted = z.infer<typeof mailboxForm>;

/** `/console/incidents/:ref/mailbox`: what the reporters write, and what is written to them after a second look. */
@Controller('console/incidents/:ref/mailbox')
export class MailboxController {
  constructor(
    private readonly access: IncidentAccess,
    private readonly heads: IncidentHeads,
    private readonly reading: ReadMailboxService,
    private readonly mailbox: CoordinatorMailbox,
  ) {}

  @Get()
  @Requires('report.read')
  async show(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(refParams) { ref }: RefParams,
  ): Promise<PageResult> {
    await this.access.find(ref, caller, 'report.read');
    return this.page(frame, caller, ref, null);
  }

  @Post()
  @Requires('incident.act')
  async write(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(refParams) { ref }: RefParams,
    @ZodForm(mailboxForm) reading: FormReading<Posted>,
  ): Promise<PageResult> {
    await this.access.find(ref, caller, 'incident.act');
    if (!reading.ok) {
      const problem = reading.problems[0]?.problem ?? 'Something in the form is not as expected.';
      return formAgain(await this.page(frame, caller, ref, draftOf(reading.typed, problem)));
    }
    const { reportId, messageId, text, look } = reading.value;
    if (look === 'again') return this.page(frame, caller, ref, { reportId, messageId, text, problem: null });
    if (look === undefined) {
      const { head } = await this.heads.find(ref);
      const draft = { reportId, messageId, text, problem: null };
      return <SecondLookPage desk={deskOf(frame, caller)} head={head} draft={draft} />;
    }
    const message = { id: messageId, text };
    const problem = await tryForm(reading, () => this.mailbox.write(ref, reportId, message, caller));
    if (problem === null) return seeOther(localHref(frame, incidentPath(ref, 'mailbox')));
    return formAgain(await this.page(frame, caller, ref, { reportId, messageId, text, problem }));
  }

  private async page(frame: PageFrame, caller: Principal, ref: string, draft: Draft | null) {
    return <MailboxPage desk={deskOf(frame, caller)} view={await this.reading.read(ref, caller, draft)} />;
  }
}

/** Of a form that could not be read: which mailbox it belongs to is known, or the form was not ours. */
function draftOf(typed: FormReading<Posted>['typed'], problem: string): Draft {
  const text = (name: string): string => {
    const value = typed[name];
    return typeof value === 'string' ? value : '';
  };
  const [reportId, messageId] = [text('reportId'), text('messageId')];
  if (reportId === '' || messageId === '') throw invalid('not_a_form', 'reportId', 'Open the mailbox and write there.');
  return { reportId, messageId, text: text('text'), problem };
}
