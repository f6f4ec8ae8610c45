import { consentState, type ConsentFacts, type ConsentPurpose } from '../consents/consent.js';
import { type Gate, isVerified, publicGate } from '../gates.js';
import type { NokStatus, VerificationStatus } from '../incident-values.js';
import type { TaskGateName } from './task-template.js';

/** What opens or holds the tasks of an incident. */
export interface GateFacts {
  readonly verificationStatus: VerificationStatus;
  readonly nokStatus: NokStatus;
  readonly consents: readonly ConsentFacts[];
}

/** `confirm`: the system cannot know; whoever does the task says that it is so. */
export type TaskGate =
  Exclude<Gate, { readonly state: 'needs_second' }> | { readonly state: 'confirm'; readonly asks: string };

const OPEN: TaskGate = { state: 'open' };

const CONFIRM = {
  witness_agrees: 'The witness agrees that we do this.',
  no_names: 'No name of a witness was given to the establishment without their agreement.',
  safeguarding: 'Whoever leads on safeguarding has looked at it.',
} as const;

const ASKED: Readonly<
  Record<'family_contact' | 'legal_referral' | 'press' | 'vigil', readonly [ConsentPurpose, string]>
> = {
  family_contact: ['contact', 'that we stay in touch'],
  legal_referral: ['legal_referral', 'that we pass them on to a lawyer'],
  press: ['press', 'that we speak to the press'],
  vigil: ['vigil', 'that there is a vigil'],
};

/** Where one relative who refuses is enough. */
const ALL_AGREE: readonly ConsentPurpose[] = ['press', 'vigil'];

/** What holds a task, in words (section 3.3: the condition before it can be done; R3 and R7). */
export function taskGate(gate: TaskGateName, facts: GateFacts, now: Date): TaskGate {
  switch (gate) {
    case 'none':
      return OPEN;
    case 'verified':
      return isVerified(facts.verificationStatus)
        ? OPEN
        : shut('not_verified', 'Nobody has checked it yet.', 'Record how it was checked.');
    case 'family_told':
      return told(facts);
    case 'family_contact':
    case 'legal_referral':
      return agreed(gate, facts, now);
    case 'press':
    case 'vigil': {
      const family = told(facts);
      return family.state === 'open' ? agreed(gate, facts, now) : family;
    }
    case 'witness_agrees':
    case 'no_names':
    case 'safeguarding':
      return { state: 'confirm', asks: CONFIRM[gate] };
  }
}

function told(facts: GateFacts): TaskGate {
  const gate = publicGate(facts);
  return gate.state === 'shut' ? gate : OPEN;
}

function agreed(gate: keyof typeof ASKED, { consents }: GateFacts, now: Date): TaskGate {
  const [purpose, words] = ASKED[gate];
  const states = consents
    .filter((consent) => consent.side === 'family' && consent.purpose === purpose)
    .map((consent) => consentState(consent, now));
  if (ALL_AGREE.includes(purpose) && states.includes('refused')) {
    return shut('family_says_no', `Somebody of the family refuses ${words}.`, 'Only when they take that back.');
  }
  if (states.includes('given')) return OPEN;
  return shut('consent_missing', `The family has not agreed ${words}.`, 'Record their agreement under Consents.');
}

function shut(code: string, reason: string, opensWhen: string): TaskGate {
  return { state: 'shut', code, reason, opensWhen };
}
