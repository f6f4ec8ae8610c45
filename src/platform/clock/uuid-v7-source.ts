import { randomBytes } from 'node:crypto';
import { Clock } from '../../kernel/clock.js';
import { IdSource, type Id } from '../../kernel/ids.js';

/** The largest value of the 12 bits behind the time. */
const LAST_COUNT = 0xfff;

/**
 * UUID version 7 (RFC 9562, 5.7): 48 bits of Unix milliseconds, a 12-bit counter within the millisecond (6.2, method 1)
 * and 62 random bits. Ids of one source come out in order, also when the clock stands still or is set back.
 */
export class UuidV7Source extends IdSource {
  private lastTime = 0;
  private count = 0;

  constructor(private readonly clock: Clock) {
    super();
  }

  next<Kind extends string>(): Id<Kind> {
    const time = this.tick();
    const bytes = randomBytes(16);
    bytes.writeUIntBE(time, 0, 6);
    bytes.writeUInt16BE(0x7000 | this.count, 6);
    bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
    const hex = bytes.toString('hex');
    const text = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
    return text as Id<Kind>;
  }

  /** Moves on to the next (time, counter) pair; a full counter borrows a millisecond from the future. */
  private tick(): number {
    const now = this.clock.now().getTime();
    if (now > this.lastTime) {
      this.lastTime = now;
      this.count = randomBytes(1).readUInt8();
    } else if (this.count === LAST_COUNT) {
      this.lastTime += 1;
      this.count = 0;
    } else {
      this.count += 1;
    }
    return this.lastTime;
  }
}
