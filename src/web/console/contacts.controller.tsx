import { Controller, Get } from '@nestjs/common';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { Clock } from '../../kernel/clock.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import type { PageResult } from '../../platform/http/page-answer.js';
import type { PageFrame } from '../../platform/http/page-frame.js';
import { ContactsPage } from './contacts/contacts.page.js';
import { ContactsToCheck } from './contacts/contacts-to-check.repository.js';
import { deskOf } from './desk-of.js';

/** As many as a page holds; the API has the rest, person by person. */
const SHOWN = 200;

/** `/console/contacts`: whom we may not reach. */
@Controller('console/contacts')
@Requires('responder.read')
export class ContactsController {
  constructor(
    private readonly contacts: ContactsToCheck,
    private readonly clock: Clock,
  ) {}

  @Get()
  async show(@Frame() frame: PageFrame, @Caller() caller: Principal): Promise<PageResult> {
    const contacts = await this.contacts.list(caller.regionCodes, SHOWN);
    return <ContactsPage desk={deskOf(frame, caller)} view={{ now: this.clock.now(), contacts }} />;
  }
}
