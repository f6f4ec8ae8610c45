import type { SmsSender } from '../sms.sender.js';

export interface SmsProvider {
  /** `twilio`, `vonage`, `outbox`. */
  readonly name: string;
  readonly sender: SmsSender;
}

/** Everybody who takes texts of ours, the one that goes first at first. */
export class SmsProviders {
  /** At least one. */
  constructor(readonly all: readonly SmsProvider[]) {}

  get first(): SmsProvider {
    const [first] = this.all;
    if (first === undefined) throw new Error('There is no provider of texts.');
    return first;
  }

  /** One that was taken out of the settings since is nobody: null. */
  named(name: string | null): SmsProvider | null {
    return name === null ? this.first : (this.all.find((each) => each.name === name) ?? null);
  }
}
