/** The delivery code of a call that a voicemail picked up; ours, since to the provider it was answered. */
export const ANSWERING_MACHINE = 'answering_machine';
export const MACHINE_REASON = 'A voicemail picked up: nobody has heard it.';

/**
 * Whether what picked up is no person (Twilio’s `AnsweredBy`, checked November 2026). Where it is not sure, somebody may
 * be listening.
 */
export function isMachine(answeredBy: string | undefined): boolean {
  return answeredBy !== undefined && /^(machine_|fax$)/.test(answeredBy);
}
