import { Injectable } from '@nestjs/common';
import type { BriefDoor } from '../../../answer/brief-door.js';
import { ReadBriefDoorService } from '../../../answer/read-brief-door.service.js';
import { notFound } from '../../../kernel/app-error.js';
import { isLinkToken } from '../link-token.js';

/** The door behind the token of an address. */
@Injectable()
export class BriefDoors {
  constructor(private readonly doors: ReadBriefDoorService) {}

  /** Throws AppError `not_found` for a token that opens nothing, whatever the reason. */
  async at(token: string): Promise<BriefDoor> {
    const door = isLinkToken(token) ? await this.doors.read(token) : null;
    if (door === null) throw notFound('alert');
    return door;
  }
}
