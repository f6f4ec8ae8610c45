import type { DeliveryFailure } from '../provider-errors.js';

export const BOUNCE_TYPES = ['hard', 'soft'] as const;
export type BounceType = (typeof BOUNCE_TYPES)[number];

/** Of a mail that a server took and gave back later. */
const BOUNCES: Readonly<Record<string, DeliveryFailure>> = {
  bounce_hard: { kind: 'address', code: 'bounce_hard', reason: 'The mail came back: there is no such mailbox.' },
  bounce_soft: {
    kind: 'unknown',
    code: 'bounce_soft',
    reason: 'The mail came back: the mailbox took none at the time.',
  },
};

export function bounceCode(type: BounceType): string {
  return `bounce_${type}`;
}

/** Null for a code that is no bounce. */
export function bounceFailureOf(code: string | null): DeliveryFailure | null {
  return code !== null && Object.hasOwn(BOUNCES, code) ? (BOUNCES[code] ?? null) : null;
}

/** Our id in what names a mail: the id itself, or the `Message-ID` that begins with it. Null: none of ours. */
export function mailMessageId(named: string): string | null {
  return /^<?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:@[^<>\s]{1,255})?>?$/i.exec(named.trim())?.[1] ?? null;
}
