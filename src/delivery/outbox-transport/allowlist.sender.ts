import { EmailSender, type EmailToSend } from '../email/email.sender.js';
import type { LookUpResult, SendOutcome } from '../send-outcome.js';
import { type SmsToFind, SmsSender, type SmsToSend } from '../sms/sms.sender.js';
import { type CallToFind, type CallToMake, VoiceSender } from '../voice/voice.sender.js';
import type { Allowlist } from './allowlist.js';

const SUPPRESSED: SendOutcome = {
  kind: 'suppressed',
  code: 'not_on_allowlist',
  reason: 'Held back: SEND_ALLOWLIST does not name this address.',
};

/** Lets texts out to listed numbers only. */
export class AllowlistSmsSender extends SmsSender {
  constructor(
    private readonly inner: SmsSender,
    private readonly list: Allowlist,
  ) {
    super();
  }

  async send(sms: SmsToSend): Promise<SendOutcome> {
    return this.list.allows(sms.to) ? this.inner.send(sms) : SUPPRESSED;
  }

  lookUp(sms: SmsToFind): Promise<LookUpResult> {
    return this.inner.lookUp(sms);
  }
}

/** Lets calls out to listed numbers only. */
export class AllowlistVoiceSender extends VoiceSender {
  constructor(
    private readonly inner: VoiceSender,
    private readonly list: Allowlist,
  ) {
    super();
  }

  async call(call: CallToMake): Promise<SendOutcome> {
    return this.list.allows(call.to) ? this.inner.call(call) : SUPPRESSED;
  }

  lookUp(call: CallToFind): Promise<LookUpResult> {
    return this.inner.lookUp(call);
  }
}

/** Lets e-mails out to listed addresses only. */
export class AllowlistEmailSender extends EmailSender {
  constructor(
    private readonly inner: EmailSender,
    private readonly list: Allowlist,
  ) {
    super();
  }

  async send(email: EmailToSend): Promise<SendOutcome> {
    return this.list.allows(email.to) ? this.inner.send(email) : SUPPRESSED;
  }
}
