import { Controller, Delete, Get, HttpCode, Patch, Post, Put } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { Caller, Requires } from '../../../access/route-access.js';
import { ChangePolicyService } from '../../../escalation/change-policy.service.js';
import { CreatePolicyService } from '../../../escalation/create-policy.service.js';
import { PolicyBook } from '../../../escalation/policy-book.repository.js';
import { RemovePolicyService } from '../../../escalation/remove-policy.service.js';
import { notFound } from '../../../kernel/app-error.js';
import { UnitOfWork } from '../../../kernel/unit-of-work.js';
import { ZodBody, ZodParams, ZodQuery } from '../../../platform/http/zod-body.js';
import { type Changes, withChanges } from '../changes.js';
import { type IdParams, idParams, type ListQuery, listQuery } from '../common.schema.js';
import { idPage, toIdPage } from '../cursor.js';
import { type PolicyBody, policyBody, policyChanges } from './policies.schema.js';

/** Who is asked, in which order, and what is enough. A run that has begun keeps the policy as it was. */
@Controller('api/v1/policies')
@Requires('policy.change')
export class PoliciesController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policies: PolicyBook,
    private readonly creating: CreatePolicyService,
    private readonly changing: ChangePolicyService,
    private readonly removing: RemovePolicyService,
  ) {}

  @Get()
  @Requires('policy.read')
  async list(@ZodQuery(listQuery) query: ListQuery) {
    const rows = await this.unitOfWork.run((tx) => this.policies.list(tx, idPage(query)));
    return toIdPage(rows, query.limit, (policy) => policy);
  }

  @Post()
  async create(@ZodBody(policyBody) body: PolicyBody, @Caller() caller: Principal) {
    return this.creating.create(body, caller.actor);
  }

  @Get(':id')
  @Requires('policy.read')
  async show(@ZodParams(idParams) { id }: IdParams) {
    const policy = await this.unitOfWork.run((tx) => this.policies.byId(tx, id));
    if (policy === null) throw notFound('policy');
    return policy;
  }

  @Patch(':id')
  async change(
    @ZodParams(idParams) { id }: IdParams,
    @ZodBody(policyChanges) changes: Changes,
    @Caller() caller: Principal,
  ) {
    return this.changing.change(id, (present) => withChanges(policyBody, present, changes), caller.actor);
  }

  @Put(':id')
  async replace(
    @ZodParams(idParams) { id }: IdParams,
    @ZodBody(policyBody) body: PolicyBody,
    @Caller() caller: Principal,
  ) {
    return this.changing.change(id, () => body, caller.actor);
  }

  @Delete(':id')
  @HttpCode(204)
  async remove(@ZodParams(idParams) { id }: IdParams, @Caller() caller: Principal): Promise<void> {
    await this.removing.remove(id, caller.actor);
  }
}
