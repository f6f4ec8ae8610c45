/** Turns passwords into what may be stored. Slow on purpose: some 20 ms and 19 MiB each. */
export abstract class PasswordHasher {
  abstract hash(password: string): Promise<string>;
  /** Null, for an account that is not there or has no password, takes the same time and is false. Never throws. */
  abstract verify(hash: string | null, password: string): Promise<boolean>;
}
