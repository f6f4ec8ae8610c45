import { Controller, Get, Post } from '@nestjs/common';
import { may } from '../../access/permissions.js';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { RemovePolicyService } from '../../escalation/remove-policy.service.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { doneOrAgain, type PageResult } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { ZodParams, ZodQuery } from '../../platform/http/zod-body.js';
import { type FormReading, ZodForm } from '../../platform/http/zod-form.js';
import { type TextParams, textParams } from './console.schema.js';
import { deskOf } from './desk-of.js';
import {
  type AnyForm,
  anyForm,
  type NewPolicyQuery,
  newPolicyQuery,
  type PoliciesQuery,
  policiesQuery,
  type PolicyQuery,
  policyQuery,
  type VersionsQuery,
  versionsQuery,
} from './plans/plan-forms.js';
import { PlanNames } from './plans/plan-names.service.js';
import { PoliciesPage } from './plans/policies.page.js';
import { draftOf } from './plans/policy-draft.js';
import { PolicyForms } from './plans/policy-forms.service.js';
import { PolicyNewPage } from './plans/policy-new.page.js';
import { PolicyPage } from './plans/policy.page.js';
import { EMPTY_POLICY, POLICY_TEMPLATES } from './plans/policy-templates.js';
import { type KeptPolicy, ReadPolicies } from './plans/read-policies.service.js';
import { ReadReview } from './plans/read-review.service.js';
import { VersionsPage } from './plans/versions.page.js';
import { tryPress } from './responder/try-fields.js';

/** `/console/policies`: who is asked, in which order, and what is enough. Coordinators read, admins change. */
@Controller('console/policies')
@Requires('policy.change')
export class PolicyPagesController {
  constructor(
    private readonly reading: ReadPolicies,
    private readonly forms: PolicyForms,
    private readonly review: ReadReview,
    private readonly names: PlanNames,
    private readonly removing: RemovePolicyService,
  ) {}

  @Get()
  @Requires('policy.read')
  async list(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodQuery(policiesQuery) { after }: PoliciesQuery,
  ): Promise<PageResult> {
    return <PoliciesPage desk={deskOf(frame, caller)} view={await this.reading.list(after ?? null, caller)} />;
  }

  @Get('new')
  async fresh(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodQuery(newPolicyQuery) { from }: NewPolicyQuery,
  ): Promise<PageResult> {
    if (from === undefined) return <PolicyNewPage desk={deskOf(frame, caller)} />;
    const draft = POLICY_TEMPLATES.find(({ key }) => key === from)?.draft ?? EMPTY_POLICY;
    return this.forms.page({ frame, caller, id: null }, draft, {});
  }

  @Post('new')
  create(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodForm(anyForm) { typed }: FormReading<AnyForm>,
  ): Promise<PageResult> {
    return this.forms.press({ frame, caller, id: null }, typed);
  }

  @Get(':id')
  @Requires('policy.read')
  async show(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
    @ZodQuery(policyQuery) { again }: PolicyQuery,
  ): Promise<PageResult> {
    const kept = await this.reading.one(id, caller);
    if (!may(caller, 'policy.change')) return this.readOnly(frame, caller, kept);
    const version = String(kept.record.version);
    if (again !== undefined) {
      const old = (await this.reading.versions(id)).versions.find(({ number }) => number === again);
      if (old !== undefined) {
        const note = `This is version ${String(again)} again. It is in use once you have looked at what changes and kept it.`;
        return this.forms.page({ frame, caller, id }, draftOf(old.policy, version), { note });
      }
    }
    return this.forms.page({ frame, caller, id }, draftOf(kept.record, version), {});
  }

  @Post(':id')
  async change(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
    @ZodForm(anyForm) { typed }: FormReading<AnyForm>,
  ): Promise<PageResult> {
    await this.reading.one(id, caller);
    return this.forms.press({ frame, caller, id }, typed);
  }

  @Post(':id/remove')
  async remove(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
  ): Promise<PageResult> {
    const { record } = await this.reading.one(id, caller);
    const problems = await tryPress(() => this.removing.remove(id, caller.actor));
    const draft = draftOf(record, String(record.version));
    return doneOrAgain(problems, localHref(frame, '/console/policies'), () =>
      this.forms.page({ frame, caller, id }, draft, { problems }),
    );
  }

  @Get(':id/versions')
  @Requires('policy.read')
  async versions(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
    @ZodQuery(versionsQuery) query: VersionsQuery,
  ): Promise<PageResult> {
    return <VersionsPage desk={deskOf(frame, caller)} view={await this.review.versions(id, query, caller)} />;
  }

  private async readOnly(frame: PageFrame, caller: Principal, { record, ...facts }: KeptPolicy): Promise<PageResult> {
    const nameOf = await this.names.ofPolicies([record], caller);
    const view = { id: record.id, policy: record, nameOf, routes: facts.routes, olderRuns: facts.olderRuns };
    return <PolicyPage desk={deskOf(frame, caller)} view={view} />;
  }
}
