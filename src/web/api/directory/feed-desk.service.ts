import { Injectable } from '@nestjs/common';
import type { Action } from '../../../access/permissions.js';
import type { Principal } from '../../../access/principal.js';
import { CalendarFeeds, type FeedRecord } from '../../../directory/calendar/calendar-feeds.repository.js';
import type { GroupRecord } from '../../../directory/groups.repository.js';
import type { ResponderRecord } from '../../../directory/responder-record.js';
import { Responders } from '../../../directory/responders.repository.js';
import { notFound } from '../../../kernel/app-error.js';
import { UnitOfWork } from '../../../kernel/unit-of-work.js';
import { DirectoryDesk } from './directory-desk.service.js';
import { PersonalDesk } from './personal-desk.service.js';

/** Finds whose calendar it is, and checks that the caller may give it away. */
@Injectable()
export class FeedDesk {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly directory: DirectoryDesk,
    private readonly personal: PersonalDesk,
    private readonly responders: Responders,
    private readonly calendars: CalendarFeeds,
  ) {}

  /** Throws AppError `not_found`, `role_forbidden`, `region_forbidden`. */
  async person(id: string, caller: Principal): Promise<ResponderRecord> {
    await this.personal.requireOwn(caller, id);
    const person = await this.unitOfWork.run((tx) => this.responders.byId(tx, id));
    if (person === null) throw notFound('responder');
    return person;
  }

  group(id: string, caller: Principal, action: Action): Promise<GroupRecord> {
    return this.directory.group(id, caller, action);
  }

  feeds(owner: { readonly responderId: string } | { readonly groupId: string }): Promise<readonly FeedRecord[]> {
    return this.unitOfWork.run((tx) => this.calendars.of(tx, owner));
  }
}
