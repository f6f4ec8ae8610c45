import { isIPv6 } from 'node:net';
import { Injectable } from '@nestjs/common';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { AppError } from '../kernel/app-error.js';
import { Sealing } from '../platform/crypto/sealing.js';

/** Failures from one network address within an hour before it has to wait; a shared office mistypes, too. */
const FREE_FAILURES = 20;
const FIRST_BLOCK_SECONDS = 30;
const LONGEST_BLOCK_SECONDS = 3600;

/**
 * Slows down whoever tries many sign-ins from one network address. In memory only, under a keyed hash: no address is
 * stored anywhere, and a restart forgets them.
 */
@Injectable()
export class AddressThrottle {
  private readonly failures = new RateLimiterMemory({ keyPrefix: 'failures', points: FREE_FAILURES, duration: 3600 });
  private readonly blocks = new RateLimiterMemory({ keyPrefix: 'blocks', points: 1, duration: 3600 });

  constructor(private readonly sealing: Sealing) {}

  /** Throws AppError `too_many_sign_ins` with the time to wait. */
  async check(address: string): Promise<void> {
    const block = await this.blocks.get(this.key(address));
    if (block === null || block.msBeforeNext <= 0) return;
    throw new AppError({
      kind: 'too_many',
      code: 'too_many_sign_ins',
      message: 'Too many sign-ins failed from your network. Wait a little, then try again.',
      retryAfterSeconds: Math.ceil(block.msBeforeNext / 1000),
    });
  }

  async failed(address: string): Promise<void> {
    const key = this.key(address);
    const { consumedPoints } = await this.failures.penalty(key, 1);
    if (consumedPoints < FREE_FAILURES) return;
    const doublings = Math.min(consumedPoints - FREE_FAILURES, 10);
    await this.blocks.block(key, Math.min(LONGEST_BLOCK_SECONDS, FIRST_BLOCK_SECONDS * 2 ** doublings));
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
