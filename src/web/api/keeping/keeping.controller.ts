import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { z } from 'zod';
import type { Principal } from '../../../access/principal.js';
import { Caller, Requires } from '../../../access/route-access.js';
import { ZodBody, ZodParams } from '../../../platform/http/zod-body.js';
import { PreviewRetention } from '../../../safekeeping/retention/preview-retention.service.js';
import { type IdParams, idParams } from '../common.schema.js';
import { PersonalDataDesk } from './personal-data-desk.service.js';

const nothing = z.strictObject({});

/** What a person may ask for, done by an admin who has made sure that it is them. */
@Controller('api/v1/responders/:id')
export class PersonalDataController {
  constructor(private readonly desk: PersonalDataDesk) {}

  @Get('export')
  @Requires('person.export')
  export(@ZodParams(idParams) { id }: IdParams, @Caller() caller: Principal) {
    return this.desk.export(id, caller);
  }

  @Post('erase')
  @HttpCode(200)
  @Requires('person.erase')
  async erase(@ZodParams(idParams) { id }: IdParams, @ZodBody(nothing) _: unknown, @Caller() caller: Principal) {
    return { id, erased: await this.desk.erase(id, caller) };
  }
}

/** What retention would do now; it is done once a day, and by `vigil retention`. */
@Controller('api/v1/retention')
@Requires('retention.read')
export class RetentionController {
  constructor(private readonly retention: PreviewRetention) {}

  @Get()
  async preview() {
    return { items: await this.retention.preview() };
  }
}
