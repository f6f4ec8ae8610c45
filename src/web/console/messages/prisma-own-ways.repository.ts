import { Injectable } from '@nestjs/common';
import { PrismaService } from '../../../platform/prisma/prisma.service.js';
import { type OwnWay, OwnWays } from './own-ways.repository.js';

@Injectable()
export class PrismaOwnWays extends OwnWays {
  constructor(private readonly prisma: PrismaService) {
    super();
  }

  of(userId: string): Promise<readonly OwnWay[]> {
    return this.prisma.$queryRaw<OwnWay[]>`
      SELECT c.id, c.channel, c.address_mask AS address,
             c.verified_at IS NOT NULL AND c.opted_out_at IS NULL AND c.failing_since IS NULL AS usable
        FROM "user" u
        JOIN responder r ON r.id = u.responder_id AND r.status <> 'left'
        JOIN contact_method c ON c.responder_id = r.id
       WHERE u.id = ${userId}::uuid
       ORDER BY array_position(ARRAY['sms', 'voice', 'email'], c.channel), c.created_at, c.id`;
  }
}
