import { Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { Caller, Requires } from '../../../access/route-access.js';
import { EndLeaveService } from '../../../directory/end-leave.service.js';
import { TakeLeaveService } from '../../../directory/take-leave.service.js';
import { ZodBody, ZodParams } from '../../../platform/http/zod-body.js';
import { type IdParams, idParams } from '../common.schema.js';
import { type LeaveBody, leaveBody, type LeaveParams, leaveParams } from './directory.schema.js';
import { PersonalDesk } from './personal-desk.service.js';

/** Breaks: everybody their own, coordinators those of their people. Nobody has to say why. */
@Controller('api/v1/responders/:id/leave')
@Requires('duty.own')
export class LeaveController {
  constructor(
    private readonly desk: PersonalDesk,
    private readonly taking: TakeLeaveService,
    private readonly ending: EndLeaveService,
  ) {}

  @Get()
  async list(@ZodParams(idParams) { id }: IdParams, @Caller() caller: Principal) {
    await this.desk.requireOwn(caller, id);
    return { items: await this.desk.leave(id), nextCursor: null };
  }

  @Post()
  async take(@ZodParams(idParams) { id }: IdParams, @ZodBody(leaveBody) body: LeaveBody, @Caller() caller: Principal) {
    await this.desk.requireOwn(caller, id);
    return this.taking.take(id, body, caller.actor);
  }

  @Delete(':leaveId')
  @HttpCode(204)
  async end(@ZodParams(leaveParams) { id, leaveId }: LeaveParams, @Caller() caller: Principal): Promise<void> {
    await this.desk.requireOwn(caller, id);
    await this.ending.end(id, leaveId, caller.actor);
  }
}
