import { z } from 'zod';
import { DEFAULT_RULES } from '../../../delivery/channel-plan.js';
import { inOrder } from '../../../directory/notification-rules.js';
import type { NotificationRule } from '../../../directory/person.js';
import { CHANNELS } from '../../../kernel/channel.js';
import { HOUR, MINUTE, SECOND } from '../../../kernel/clock.js';
import type { TypedForm } from '../../../platform/http/zod-form.js';
import type { FieldNames } from './try-fields.js';

/** Lines of the form. */
export const MOST_WAYS = 6;
/** The first try may wait this long, no longer: an alert is for now. */
export const LATEST_FIRST = 15 * MINUTE;
const LATEST = HOUR;

export const WAY_LINES: readonly number[] = Array.from({ length: MOST_WAYS }, (_, line) => line);

export const channelField = (line: number): string => `channel${String(line)}`;
export const afterField = (line: number): string => `after${String(line)}`;

/** In the order of the form, as it is checked: the first thing that is wrong. */
const lines = z.record(z.string(), z.unknown()).transform((form, ctx): readonly NotificationRule[] | null => {
  if (form['whose'] === 'network') return null;
  const rules = WAY_LINES.flatMap((line): readonly NotificationRule[] => {
    const channel = CHANNELS.find((each) => each === form[channelField(line)]);
    const after = form[afterField(line)];
    const delaySeconds = typeof after === 'string' && /^\d{1,6}$/u.test(after) ? Number(after) : 0;
    return channel === undefined ? [] : [{ channel, delaySeconds }];
  });
  const problem = waysProblem(rules);
  if (problem === null) return inOrder(rules);
  ctx.addIssue({ code: 'custom', path: ['rules'], message: problem });
  return z.NEVER;
});

/** What a person who knows only this form can mend; null: nothing. */
export function waysProblem(rules: readonly NotificationRule[]): string | null {
  const [first] = inOrder(rules);
  if (first === undefined) return 'Choose at least one way, or take what holds for everybody.';
  if (first.delaySeconds * SECOND > LATEST_FIRST) {
    return 'Choose one way that is tried within 15 minutes: until then nobody would know.';
  }
  const last = inOrder(rules).at(-1);
  return last !== undefined && last.delaySeconds * SECOND > LATEST ? 'Choose times within an hour.' : null;
}

export const waysForm = lines;
export type WaysForm = z.output<typeof waysForm>;

export const WAYS_FIELDS: FieldNames = { rules: { id: channelField(0), label: 'Ways' } };

/** The rules as the form would have typed them; where there are none, those of the network to begin with. */
export function typedWays(rules: readonly NotificationRule[] | null): TypedForm {
  const typed: Record<string, string> = {};
  for (const [line, { channel, delaySeconds }] of inOrder(rules ?? DEFAULT_RULES)
    .slice(0, MOST_WAYS)
    .entries()) {
    typed[channelField(line)] = channel;
    typed[afterField(line)] = String(delaySeconds);
  }
  return typed;
}

/** Minutes that are offered, in seconds. */
const OFFERED: readonly number[] = [0, 1, 2, 5, 10, 15, 20, 30, 45, 60].map((minutes) => minutes * 60);

/** What is offered, and what was chosen elsewhere. */
export function offeredDelays(chosen: string): readonly number[] {
  const own = /^\d{1,6}$/u.test(chosen) ? Number(chosen) : 0;
  return [...new Set([...OFFERED, own])].sort((a, b) => a - b);
}
