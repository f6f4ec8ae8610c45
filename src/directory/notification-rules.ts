import { invalid } from '../kernel/app-error.js';
import { CHANNELS, type Channel } from '../kernel/channel.js';
import type { WantedAddresses } from './contact-addresses.js';
import type { NotificationRule } from './person.js';

export type RulesProblem =
  /** They name ways, and none of those that the person has. */
  'reach_nobody';

/**
 * What stands against somebody's own rules; null: nothing. Where nothing is known of the person's numbers and addresses,
 * or there are none, no rule can make it worse.
 */
export function rulesProblem(
  rules: readonly NotificationRule[] | null,
  channels: readonly Channel[],
): RulesProblem | null {
  if (rules === null || rules.length === 0 || channels.length === 0) return null;
  return rules.some(({ channel }) => channels.includes(channel)) ? null : 'reach_nobody';
}

/** Throws AppError `rules_reach_nobody`. */
export function refuseUnreachable(rules: readonly NotificationRule[] | null, { email, phone }: WantedAddresses): void {
  const byPhone: readonly Channel[] = phone === null ? [] : ['sms', 'voice'];
  const channels: readonly Channel[] = email === null ? byPhone : [...byPhone, 'email'];
  if (rulesProblem(rules, channels) === null) return;
  const has = channels.join(', ');
  throw invalid('rules_reach_nobody', 'rules', `Expected at least one rule for a way that this person has: ${has}.`);
}

/** In the order of time, each once: two that say the same are one. */
export function inOrder(rules: readonly NotificationRule[]): readonly NotificationRule[] {
  const once = new Map(rules.map((rule) => [`${rule.channel} ${String(rule.delaySeconds)}`, rule]));
  return [...once.values()].sort(
    (a, b) => a.delaySeconds - b.delaySeconds || CHANNELS.indexOf(a.channel) - CHANNELS.indexOf(b.channel),
  );
}
