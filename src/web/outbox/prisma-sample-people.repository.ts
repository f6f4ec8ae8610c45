import { Injectable } from '@nestjs/common';
import { codeAt } from '../../access/second-factor.js';
import { TOTP_FIELD } from '../../access/user.js';
import { Sealing } from '../../platform/crypto/sealing.js';
import { PrismaService } from '../../platform/prisma/prisma.service.js';
import type { SamplePerson } from './outbox.view.js';
import { SamplePeople } from './sample-people.repository.js';

/** Reserved for examples (RFC 2606): nobody who is real has an address there. */
const SAMPLE = '@example.org';
const PERIOD_SECONDS = 30;

@Injectable()
export class PrismaSamplePeople extends SamplePeople {
  constructor(
    private readonly prisma: PrismaService,
    private readonly sealing: Sealing,
  ) {
    super();
  }

  async all(now: Date): Promise<readonly SamplePerson[]> {
    const rows = await this.prisma.user.findMany({
      where: { email: { endsWith: SAMPLE }, status: 'active', totpSealed: { not: null } },
      orderBy: { name: 'asc' },
    });
    const secondsLeft = PERIOD_SECONDS - (Math.floor(now.getTime() / 1000) % PERIOD_SECONDS);
    return rows.flatMap(({ id, name, email, role, totpSealed }) => {
      if (totpSealed === null) return [];
      const code = codeAt(this.sealing.open({ field: TOTP_FIELD, id }, totpSealed), now);
      return [{ name, email, role, code: `${code.slice(0, 3)} ${code.slice(3)}`, secondsLeft }];
    });
  }
}
