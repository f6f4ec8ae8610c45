import { Controller, Get, Post } from '@nestjs/common';
import { z } from 'zod';
import type { Principal } from '../../access/principal.js';
import { Caller, Grave, Requires } from '../../access/route-access.js';
import { Clock } from '../../kernel/clock.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { formAgain, type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { ZodBody, ZodParams, ZodQuery } from '../../platform/http/zod-body.js';
import { type FormReading, type TypedForm, ZodForm } from '../../platform/http/zod-form.js';
import type { Webhook, WebhookInput } from '../../webhook/webhook.js';
import { type IdParams, idParams } from '../api/common.schema.js';
import { type AfterQuery, afterQuery } from './access/access-form.js';
import { ShownOncePage } from './access/shown-once.page.js';
import type { Desk } from './desk.js';
import { deskOf } from './desk-of.js';
import type { FormProblem } from './marks/problems.js';
import { tryFields } from './responder/try-fields.js';
import { WebhookDesk } from './webhooks/webhook-desk.service.js';
import { WEBHOOK_FIELDS, webhookForm } from './webhooks/webhook-form.js';
import { WebhookPage } from './webhooks/webhook.page.js';
import { WebhooksPage } from './webhooks/webhooks.page.js';

const againForm = z.object({ delivery: z.uuid() });
const ALL = '/console/access/webhooks';

interface Typed {
  readonly typed: TypedForm;
  readonly problems: readonly FormProblem[];
}

/** `/console/access/webhooks`: other systems that hear what happens, what they were told, and whether it arrived. */
@Controller('console/access/webhooks')
@Requires('webhook.change')
export class WebhookPagesController {
  constructor(
    private readonly webhooks: WebhookDesk,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Requires('webhook.read')
  list(@Frame() frame: PageFrame, @Caller() caller: Principal, @ZodQuery(afterQuery) { after }: AfterQuery) {
    return this.all(deskOf(frame, caller), after ?? null, { typed: { enabled: 'yes' }, problems: [] });
  }

  @Post()
  @Grave()
  async create(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodForm(webhookForm) form: FormReading<WebhookInput>,
  ): Promise<PageResult> {
    const secrets: string[] = [];
    const problems = await tryFields(form, WEBHOOK_FIELDS, async (input) => {
      secrets.push(await this.webhooks.create(input, caller.actor));
    });
    const [secret] = secrets;
    const desk = deskOf(frame, caller);
    if (secret === undefined) return formAgain(await this.all(desk, null, { typed: form.typed, problems }));
    return shown(desk, secret, ALL);
  }

  @Get(':id')
  @Requires('webhook.read')
  async show(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(idParams) { id }: IdParams,
    @ZodQuery(afterQuery) { after }: AfterQuery,
  ): Promise<PageResult> {
    const webhook = await this.webhooks.one(id);
    return this.one(deskOf(frame, caller), webhook, after ?? null, { typed: typedOf(webhook), problems: [] });
  }

  @Post(':id')
  @Grave()
  async change(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(idParams) { id }: IdParams,
    @ZodForm(webhookForm) form: FormReading<WebhookInput>,
  ): Promise<PageResult> {
    const webhook = await this.webhooks.one(id);
    const problems = await tryFields(form, WEBHOOK_FIELDS, (input) => this.webhooks.change(id, input, caller.actor));
    if (problems.length === 0) return seeOther(localHref(frame, `${ALL}/${id}`));
    return formAgain(await this.one(deskOf(frame, caller), webhook, null, { typed: form.typed, problems }));
  }

  @Post(':id/rotate')
  @Grave()
  async rotate(@Frame() frame: PageFrame, @Caller() caller: Principal, @ZodParams(idParams) { id }: IdParams) {
    return shown(deskOf(frame, caller), await this.webhooks.rotate(id, caller.actor), `${ALL}/${id}`);
  }

  @Post(':id/again')
  async again(
    @Frame() frame: PageFrame,
    @ZodParams(idParams) { id }: IdParams,
    @ZodBody(againForm) { delivery }: z.output<typeof againForm>,
  ): Promise<PageResult> {
    await this.webhooks.again(id, delivery);
    return seeOther(localHref(frame, `${ALL}/${id}`));
  }

  @Post(':id/remove')
  @Grave()
  async remove(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(idParams) { id }: IdParams,
  ): Promise<PageResult> {
    await this.webhooks.remove(id, caller.actor);
    return seeOther(localHref(frame, ALL));
  }

  private async all(desk: Desk, after: string | null, form: Typed) {
    const { rows, next } = await this.webhooks.list(after);
    return <WebhooksPage desk={desk} webhooks={rows} more={next} {...form} />;
  }

  private async one(desk: Desk, webhook: Webhook, after: string | null, form: Typed) {
    const { rows, next } = await this.webhooks.deliveries(webhook, after);
    const now = this.clock.now();
    return <WebhookPage desk={desk} now={now} webhook={webhook} deliveries={rows} older={next} {...form} />;
  }
}

function shown(desk: Desk, secret: string, back: `/${string}`) {
  return (
    <ShownOncePage
      desk={desk}
      title="The secret of a webhook"
      lead="Put it where the other system keeps its secrets: it proves that what comes is from here."
      secret={secret}
      back={{ path: back, words: 'Back' }}
    />
  );
}

function typedOf({ url, events, regionCode, enabled }: Webhook): TypedForm {
  return { url, events, ...(regionCode === null ? {} : { regionCode }), ...(enabled ? { enabled: 'yes' } : {}) };
}
