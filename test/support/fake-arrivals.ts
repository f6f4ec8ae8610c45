/** Something that a fake provider accepted. */
export interface Arrival {
  readonly to: string;
  readonly text: string;
}

export type Matcher = string | RegExp | ((text: string) => boolean);

interface Waiting<T> {
  readonly matches: (arrival: T) => boolean;
  readonly found: (arrival: T) => void;
}

/** How long a test waits for a message before it fails, unless it says otherwise. */
const PATIENCE = 10_000;

/**
 * What has arrived at a fake provider and what the test said it expects. Each arrival belongs to one expectation;
 * what belongs to none is unexpected and fails the test.
 */
export class Arrivals<T extends Arrival> {
  private unclaimed: T[] = [];
  private waiting: Waiting<T>[] = [];
  private tolerated: ((arrival: T) => boolean)[] = [];

  /** `name` is the thing in words: `text`, `call`, `e-mail`. */
  constructor(
    private readonly name: string,
    private readonly wordsOf: (arrival: T) => string = ({ text }) => text,
  ) {}

  add(arrival: T): void {
    const index = this.waiting.findIndex(({ matches }) => matches(arrival));
    if (index === -1) this.unclaimed.push(arrival);
    else this.waiting.splice(index, 1)[0]?.found(arrival);
  }

  /** The oldest one to this address whose text matches; waits for it. Rejects with what came instead. */
  expect(to: string, matcher?: Matcher, withinMs = PATIENCE): Promise<T> {
    const matches = (arrival: T) =>
      arrival.to === to && (matcher === undefined || isMatch(matcher, this.wordsOf(arrival)));
    const index = this.unclaimed.findIndex(matches);
    const there = index === -1 ? undefined : this.unclaimed.splice(index, 1)[0];
    if (there !== undefined) return Promise.resolve(there);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.waiting = this.waiting.filter((one) => one !== entry);
        const wanted = matcher === undefined ? '' : ` matching ${String(matcher)}`;
        reject(
          new Error(`No ${this.name} to ${mask(to)}${wanted} came within ${String(withinMs)} ms. ${this.listed()}`),
        );
      }, withinMs);
      const entry: Waiting<T> = {
        matches,
        found: (arrival) => {
          clearTimeout(timer);
          resolve(arrival);
        },
      };
      this.waiting.push(entry);
    });
  }

  /** From now on these are nobody's business. */
  tolerate(which: (arrival: T) => boolean): void {
    this.tolerated.push(which);
  }

  unexpected(): readonly T[] {
    return this.unclaimed.filter((arrival) => !this.tolerated.some((is) => is(arrival)));
  }

  /** Throws when something came that no expectation asked for. */
  verify(): void {
    if (this.unexpected().length > 0) throw new Error(`Unexpected. ${this.listed()}`);
  }

  clear(): void {
    this.unclaimed = [];
    this.tolerated = [];
  }

  private listed(): string {
    const all = this.unexpected();
    const lines = all
      .slice(0, 20)
      .map((arrival) => `  ${this.name} to ${mask(arrival.to)}: ${this.wordsOf(arrival).slice(0, 200)}`);
    return [`${String(all.length)} unexpected:`, ...lines].join('\n');
  }
}

function isMatch(matcher: Matcher, text: string): boolean {
  if (typeof matcher === 'string') return text.includes(matcher);
  return matcher instanceof RegExp ? matcher.test(text) : matcher(text);
}

/** `•••• 147` or `j•••@example.org`: test output ends in logs too. */
function mask(address: string): string {
  const at = address.indexOf('@');
  return at === -1 ? `•••• ${address.slice(-3)}` : `${address.slice(0, 1)}•••${address.slice(at)}`;
}
