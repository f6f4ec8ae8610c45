import { hash, verify } from '@node-rs/argon2';
import { PasswordHasher } from './password-hasher.js';
import { normalPassword } from './password-rule.js';

export interface Argon2Cost {
  /** KiB. */
  readonly memoryCost: number;
  readonly timeCost: number;
  readonly parallelism: number;
}

/** Argon2id (the package's default) with 19 MiB and 2 passes: OWASP Password Storage Cheat Sheet, read November 2026. */
export const ARGON2_COST: Argon2Cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export class Argon2PasswordHasher extends PasswordHasher {
  /** Of a password that nobody has; made once, so that an unknown account costs what a known one costs. */
  private readonly decoy: Promise<string>;

  constructor(private readonly cost: Argon2Cost = ARGON2_COST) {
    super();
    this.decoy = this.hash('nobody has this password');
    this.decoy.catch(() => undefined);
  }

  hash(password: string): Promise<string> {
    return hash(normalPassword(password), this.cost);
  }

  async verify(stored: string | null, password: string): Promise<boolean> {
    const right = await verify(stored ?? (await this.decoy), normalPassword(password)).catch(() => false);
    return right && stored !== null;
  }
}
