import type { Target } from '../../../escalation/policy.js';

/** A target as a field of a form holds it: `rota:0197…`, `role:legal`, `region`. */
export function targetText(target: Target): string {
  if ('id' in target) return `${target.type}:${target.id}`;
  return target.type === 'role' ? `role:${target.role}` : target.type;
}

/** What such a text says, unchecked: the schema of policies says what is wrong with it. */
export function textTarget(text: string): unknown {
  const colon = text.indexOf(':');
  if (colon === -1) return { type: text };
  const [type, rest] = [text.slice(0, colon), text.slice(colon + 1)];
  return type === 'role' ? { type, role: rest } : { type, id: rest };
}
