import { isIPv6 } from 'node:net';
import { Injectable } from '@nestjs/common';
import { AppError } from '../kernel/app-error.js';
import { Clock, SECOND } from '../kernel/clock.js';
import { Sealing } from '../platform/crypto/sealing.js';
import { Limits } from '../platform/limits/limits.js';
import { countFailure, limitsOf, waitsUntil } from './sign-in-waits.js';

/**
 * Slows down whoever tries many sign-ins from one network address, in whichever process. Counted under a keyed hash, for an
 * hour, in a table that is in no backup.
 */
@Injectable()
export class AddressThrottle {
  constructor(
    private readonly limits: Limits,
    private readonly sealing: Sealing,
    private readonly clock: Clock,
  ) {}

  /** Throws AppError `too_many_sign_ins` with the time to wait. */
  async check(address: string): Promise<void> {
    const limits = limitsOf(this.key(address));
    const until = await this.limits.decide(limits, (look) => waitsUntil(look, limits));
    if (until === null) return;
    throw new AppError({
      kind: 'too_many',
      code: 'too_many_sign_ins',
      message: 'Too many sign-ins failed from your network. Wait a little, then try again.',
      retryAfterSeconds: Math.max(1, Math.ceil((until.getTime() - this.clock.now().getTime()) / SECOND)),
    });
  }

  async failed(address: string): Promise<void> {
    const limits = limitsOf(this.key(address));
    await this.limits.decide(limits, (look) => {
      countFailure(look, limits);
    });
  }

  private key(address: string): string {
    return this.sealing.blindIndex('sign-in.address', network(address));
  }
}

/** One IPv4 address; of an IPv6 address the /64, which one household or server has to itself. */
export function network(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1] !== undefined) return mapped[1];
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros =
    tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  return [...before, ...zeros, ...after]
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(':');
}
