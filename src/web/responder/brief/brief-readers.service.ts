import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { may } from '../../../access/permissions.js';
import type { Principal } from '../../../access/principal.js';
import { ReadSessionService } from '../../../access/read-session.service.js';
import type { BriefDoor } from '../../../answer/brief-door.js';
import { SETTINGS, type Settings } from '../../../config/settings.js';
import { People } from '../../../directory/people.repository.js';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/unit-of-work.js';
import { readSessionCookie } from '../../console/session-cookie.js';
import { BriefCookie } from './brief-cookie.js';

/** Who asks for a brief, and has shown it: by a code, or by being signed in. */
@Injectable()
export class BriefReaders {
  constructor(
    private readonly cookie: BriefCookie,
    private readonly sessions: ReadSessionService,
    private readonly people: People,
    private readonly uow: UnitOfWork,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Null for somebody who only has the link. */
  async of(request: Request, door: BriefDoor): Promise<Actor | null> {
    if (this.cookie.opens(request, door)) return { type: 'responder', id: door.responderId };
    const token = readSessionCookie(request, this.settings.environment === 'production');
    const signedIn = token === null ? null : await this.sessions.read(token);
    if (signedIn === null) return null;
    return (await this.mayRead(signedIn.principal, door)) ? signedIn.principal.actor : null;
  }

  /** Those who read incidents of the region; and the person of the alert, whatever they may otherwise do. */
  private async mayRead(principal: Principal, door: BriefDoor): Promise<boolean> {
    if (may(principal, 'incident.read', door.regionCode)) return true;
    const responderId = await this.uow.run((tx) => this.people.responderOf(tx, principal.personId));
    return responderId === door.responderId;
  }
}
