import { Controller, Get, Post } from '@nestjs/common';
import type { Principal } from '../../access/principal.js';
import { Caller, Grave, Requires } from '../../access/route-access.js';
import { ReleaseAlertService } from '../../incident/release-alert.service.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { formAgain, type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { ZodBody, ZodParams, ZodQuery } from '../../platform/http/zod-body.js';
import { IncidentAccess } from '../api/incidents/incident-access.service.js';
import { type RefParams, refParams } from '../api/incidents/incidents.schema.js';
import { type ReleaseForm, releaseForm, type ReleaseQuery, releaseQuery } from './console.schema.js';
import { incidentPath } from './desk.js';
import { deskOf } from './desk-of.js';
import { ReadLeaving } from './release/read-leaving.service.js';
import { ReadReleaseService } from './release/read-release.service.js';
import { ReleasePage } from './release/release.page.js';
import type { ReleaseView } from './release/release.view.js';

/** `/console/incidents/:ref/release`: exactly who and what, then the decision. */
@Controller('console/incidents/:ref/release')
@Requires('incident.act')
export class ReleaseController {
  constructor(
    private readonly access: IncidentAccess,
    private readonly reading: ReadReleaseService,
    private readonly leaving: ReadLeaving,
    private readonly releases: ReleaseAlertService,
  ) {}

  @Get()
  async show(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(refParams) { ref }: RefParams,
    @ZodQuery(releaseQuery) { level }: ReleaseQuery,
  ): Promise<PageResult> {
    await this.access.find(ref, caller, 'incident.act');
    const view = await this.view(ref, level ?? null, caller);
    return <ReleasePage desk={deskOf(frame, caller)} view={view} />;
  }

  @Post()
  @Grave()
  async decide(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(refParams) { ref }: RefParams,
    @ZodBody(releaseForm) form: ReleaseForm,
  ): Promise<PageResult> {
    await this.access.find(ref, caller, 'incident.act');
    if (form.do === 'decline') {
      await this.releases.decline(ref, caller);
      return seeOther(localHref(frame, incidentPath(ref)));
    }
    const view = await this.view(ref, form.level, caller);
    const unread = form.read !== 'yes';
    const changed = form.people !== view.people.length || form.do !== view.decision.kind;
    if (unread || changed) {
      const again = { ...view, unread, changed, typedNote: form.note ?? '' };
      return formAgain(<ReleasePage desk={deskOf(frame, caller)} view={again} />);
    }
    await this.releases.release(ref, { level: form.level, confirm: form.do === 'confirm', note: form.note }, caller);
    const then = form.do === 'ask' ? `/release?level=${form.level}` : '#plan';
    return seeOther(localHref(frame, `${incidentPath(ref)}${then}`));
  }

  private async view(ref: string, level: ReleaseView['level'] | null, caller: Principal): Promise<ReleaseView> {
    const view = await this.reading.read(ref, level, caller);
    return { ...view, leaving: await this.leaving.read(view) };
  }
}
