import { Controller, Get, Header, Post } from '@nestjs/common';
import { z } from 'zod';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { Clock } from '../../kernel/clock.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { formAgain, type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { ZodParams, ZodQuery } from '../../platform/http/zod-body.js';
import { type FormReading, ZodForm } from '../../platform/http/zod-form.js';
import { BULLETIN_STATES, lastPeriod, LONGEST_BULLETIN } from '../../publication/bulletin/bulletin.js';
import { periodWords } from '../../publication/bulletin/draft-bulletin.js';
import { DraftBulletins } from '../../publication/bulletin/draft-bulletins.service.js';
import { KeepBulletins } from '../../publication/bulletin/keep-bulletins.service.js';
import { ReadBulletins } from '../../publication/bulletin/read-bulletins.service.js';
import { bulletinHtml } from './bulletin/bulletin-html.js';
import { BulletinPage } from './bulletin/bulletin.page.js';
import { BulletinsPage } from './bulletin/bulletins.page.js';
import { ReadBulletinPage } from './bulletin/read-bulletin-page.service.js';
import { deskOf } from './desk-of.js';
import { typedText } from './marks/fields.js';
import { tryForm } from './try-form.js';

const periodParams = z.object({
  period: z.string().regex(/^20\d{2}-(0[13579]|11)$/u, { error: 'Expected the first of two months, like 2026-09.' }),
});
type PeriodParams = z.output<typeof periodParams>;
const versionQuery = z.object({ version: z.coerce.number().int().min(1).max(1_000_000).optional().catch(undefined) });
type VersionQuery = z.output<typeof versionQuery>;
const bulletinForm = z.object({
  basedOn: z.coerce.number({ error: 'Open the bulletin again, and write there.' }).int().min(1),
  state: z.enum(BULLETIN_STATES, { error: 'Press one of the two buttons.' }),
  text: z
    .string({ error: 'Write something, or leave it as it was.' })
    .max(LONGEST_BULLETIN, { error: `Shorten it to at most ${String(LONGEST_BULLETIN)} characters.` })
    .transform((text) => text.replaceAll('\r\n', '\n')),
});
type BulletinForm = z.output<typeof bulletinForm>;

/** `/console/bulletin`: drafts of what is public, edited by people. Nothing is sent. */
@Controller('console/bulletin')
@Requires('incident.read')
export class BulletinController {
  constructor(
    private readonly reading: ReadBulletins,
    private readonly page: ReadBulletinPage,
    private readonly drafting: DraftBulletins,
    private readonly keeping: KeepBulletins,
    private readonly clock: Clock,
  ) {}

  @Get()
  async list(@Frame() frame: PageFrame, @Caller() caller: Principal): Promise<PageResult> {
    const now = this.clock.now();
    const view = { now, bulletins: await this.reading.list(), period: lastPeriod(now) };
    return <BulletinsPage desk={deskOf(frame, caller)} {...view} />;
  }

  @Post()
  @Requires('incident.act')
  async draft(@Frame() frame: PageFrame, @Caller() caller: Principal): Promise<PageResult> {
    const period = await this.drafting.draftNow(caller.actor);
    return seeOther(localHref(frame, `/console/bulletin/${period}`));
  }

  @Get(':period')
  async show(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(periodParams) { period }: PeriodParams,
    @ZodQuery(versionQuery) { version }: VersionQuery,
  ): Promise<PageResult> {
    const view = await this.page.read(period, version ?? null, null, null);
    return <BulletinPage desk={deskOf(frame, caller)} view={view} />;
  }

  @Post(':period')
  @Requires('incident.act')
  async edit(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(periodParams) { period }: PeriodParams,
    @ZodForm(bulletinForm) form: FormReading<BulletinForm>,
  ): Promise<PageResult> {
    const problem = await tryForm(form, (edit) => this.keeping.edit(period, edit, caller.actor));
    if (problem === null) return seeOther(localHref(frame, `/console/bulletin/${period}`));
    const typed = { text: typedText(form.typed, 'text'), basedOn: form.ok ? form.value.basedOn : 1 };
    const view = await this.page.read(period, null, typed, problem);
    return formAgain(<BulletinPage desk={deskOf(frame, caller)} view={view} />);
  }

  @Get(':period/text')
  @Header('Content-Type', 'text/plain; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="vigil-bulletin.txt"')
  async text(
    @ZodParams(periodParams) { period }: PeriodParams,
    @ZodQuery(versionQuery) { version }: VersionQuery,
  ): Promise<string> {
    return (await this.reading.one(period, version ?? null)).bulletin.text;
  }

  @Get(':period/html')
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="vigil-bulletin.html"')
  async html(
    @ZodParams(periodParams) { period }: PeriodParams,
    @ZodQuery(versionQuery) { version }: VersionQuery,
  ): Promise<string> {
    const { bulletin } = await this.reading.one(period, version ?? null);
    return bulletinHtml(`Vigil bulletin, ${periodWords(period)}`, bulletin.text);
  }
}
