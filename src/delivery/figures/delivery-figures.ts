import type { Channel } from '../../kernel/channel.js';
import { DAY, HOUR } from '../../kernel/clock.js';
import { type FailureClass, failureClassOf } from './failure-class.js';

/** How far back the figures go, by name, in milliseconds. */
export const FIGURE_WINDOWS = { hour: HOUR, day: DAY, week: 7 * DAY, month: 30 * DAY } as const;
export type FigureWindow = keyof typeof FIGURE_WINDOWS;
export const FIGURE_WINDOW_NAMES = Object.keys(FIGURE_WINDOWS) as [FigureWindow, ...FigureWindow[]];

/** Numbers of so few people are told together: nobody can be read from a figure. */
export const FEWEST_PEOPLE = 5;
/** The prefix under which they are. */
export const OTHER_PREFIXES = 'other';

/** What became of the messages of one channel; of one of its providers; or of one range of numbers there. */
export interface DeliveryFigure {
  readonly channel: Channel;
  /** Null: all of the channel. */
  readonly provider: string | null;
  /** `+447700`, or `other`. Null: all of the provider. */
  readonly prefix: string | null;
  readonly handedOff: number;
  readonly delivered: number;
  readonly failed: number;
  /** `failed` by what was the matter; classes without a failure are left out. */
  readonly failures: Readonly<Partial<Record<FailureClass, number>>>;
  /** Handed over minutes ago, and no receipt of its end. Null for e-mail, which has none. */
  readonly silent: number | null;
  /** From hand-over to the receipt of its delivery; null without one. */
  readonly medianReceiptSeconds: number | null;
  readonly p95ReceiptSeconds: number | null;
}

/** As counted: one row without a code for each group, and one more for each code by which messages of it failed. */
export interface FigureRow extends Omit<DeliveryFigure, 'failures' | 'silent'> {
  readonly code: string | null;
  readonly silent: number;
}

/** Channel before its providers, provider before its ranges; ranges by their digits, the others last. */
export function toFigures(rows: readonly FigureRow[]): readonly DeliveryFigure[] {
  const groups = new Map<string, DeliveryFigure>();
  for (const { code, silent, ...row } of rows) {
    if (code !== null) continue;
    const seconds = {
      medianReceiptSeconds: whole(row.medianReceiptSeconds),
      p95ReceiptSeconds: whole(row.p95ReceiptSeconds),
    };
    groups.set(nameOf(row), { ...row, ...seconds, failures: {}, silent: row.channel === 'email' ? null : silent });
  }
  for (const { code, failed, ...row } of rows) {
    const group = groups.get(nameOf(row));
    if (code === null || group === undefined) continue;
    const kind = failureClassOf(code);
    const failures = { ...group.failures, [kind]: (group.failures[kind] ?? 0) + failed };
    groups.set(nameOf(row), { ...group, failures });
  }
  return [...groups.values()].sort((a, b) => orderOf(a).localeCompare(orderOf(b)));
}

type Named = Pick<DeliveryFigure, 'channel' | 'provider' | 'prefix'>;

function nameOf({ channel, provider, prefix }: Named): string {
  return JSON.stringify([channel, provider, prefix]);
}

const CHANNEL_ORDER: Readonly<Record<Channel, number>> = { sms: 0, voice: 1, email: 2 };

function orderOf({ channel, provider, prefix }: Named): string {
  const place = prefix === OTHER_PREFIXES ? '~' : (prefix ?? '');
  return [CHANNEL_ORDER[channel], provider ?? '', place].join(' ');
}

function whole(seconds: number | null): number | null {
  return seconds === null ? null : Math.round(seconds);
}
