import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import type { Actor } from '../kernel/actor.js';
import { invalid } from '../kernel/app-error.js';
import { parseEmail } from '../kernel/email-address.js';
import { IdSource, type ResponderId } from '../kernel/ids.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { InvitationMint } from './invitation-mint.js';
import { parseName } from './person-name.js';
import type { Role } from './role.js';
import type { User } from './user.js';
import { Users } from './users.repository.js';

export interface NewPerson {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  /** Codes of regions that exist, checked at the door. Empty: all regions. */
  readonly regionCodes: readonly string[];
  readonly responderId?: ResponderId;
}

export interface InvitedUser {
  readonly user: User;
  /** Works once and for 72 hours; shown once, it cannot be looked up. */
  readonly setupLink: string;
}

/** Invites a person. Throws AppError `invalid_email`, `invalid_name`, `user_exists`. */
@Injectable()
export class CreateUserService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: Users,
    private readonly journal: Journal,
    private readonly ids: IdSource,
    private readonly mint: InvitationMint,
  ) {}

  async create(person: NewPerson, actor: Actor): Promise<InvitedUser> {
    const email = parseEmail(person.email);
    if (email === null)
      throw invalid('invalid_email', 'email', 'Give an e-mail address, for example name@example.org.');
    const name = parseName(person.name);
    const { issuedAt, setupLink, setupTokenHash, setupExpiresAt } = this.mint.issue();
    const { role, regionCodes, responderId = null } = person;
    const status = 'invited';
    const user = {
      id: this.ids.next<'user'>(),
      email,
      name,
      role,
      regionCodes,
      status,
      responderId,
      createdAt: issuedAt,
    } as const;
    return this.unitOfWork.run(async (tx) => {
      await this.users.insert(tx, { ...user, setupTokenHash, setupExpiresAt });
      await this.journal.append(tx, { kind: 'user.created', actor, data: { userId: user.id, role, regionCodes } });
      return { user, setupLink };
    });
  }
}
