import { Controller, Delete, Get, HttpCode, Patch } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { Caller, Requires } from '../../../access/route-access.js';
import { PersonDesk } from '../../../incident/person/person-desk.service.js';
import { ZodBody, ZodParams, ZodQuery } from '../../../platform/http/zod-body.js';
import { IncidentAccess } from './incident-access.service.js';
import { type RefParams, refParams } from './incidents.schema.js';
import { type PersonBody, personBody, type PersonQuery, personQuery } from './person.schema.js';

/** The record of the person who died. */
@Controller('api/v1/incidents/:ref/person')
@Requires('person.change')
export class PersonController {
  constructor(
    private readonly access: IncidentAccess,
    private readonly desk: PersonDesk,
  ) {}

  @Get()
  @Requires('person.read')
  async open(
    @ZodParams(refParams) { ref }: RefParams,
    @ZodQuery(personQuery) { reason }: PersonQuery,
    @Caller() caller: Principal,
  ) {
    await this.access.find(ref, caller, 'person.read');
    return this.desk.open(ref, reason, caller);
  }

  /** Answers with field names alone: reading has a reason of its own. */
  @Patch()
  async change(
    @ZodParams(refParams) { ref }: RefParams,
    @ZodBody(personBody) changes: PersonBody,
    @Caller() caller: Principal,
  ) {
    await this.access.find(ref, caller, 'person.change');
    return { changed: await this.desk.change(ref, changes, caller) };
  }

  @Delete()
  @HttpCode(204)
  async remove(@ZodParams(refParams) { ref }: RefParams, @Caller() caller: Principal): Promise<void> {
    await this.access.find(ref, caller, 'person.change');
    await this.desk.remove(ref, caller);
  }
}
