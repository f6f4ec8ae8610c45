import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../config/settings.js';
import { NodemailerEmailSender } from '../delivery/email/nodemailer-email.sender.js';
import { checkTwilio } from '../delivery/sms/twilio-check.js';
import { TwilioClient } from '../delivery/sms/twilio-client.js';
import { SenderStates } from '../delivery/sender-states.service.js';
import { breakerWords } from '../delivery/sms/routing/breaker-words.js';
import { SmsProviders } from '../delivery/sms/routing/sms-providers.js';
import { checkVonage } from '../delivery/sms/vonage-check.js';
import { VonageClient } from '../delivery/sms/vonage-client.js';
import { type Finding, note, ok, todo } from './finding.js';

/** Of the address without its scheme: with a longer one some Welsh texts have no room for the link. */
const LONGEST_LINK_HOST = 16;

/** Whether the providers let us in, asked of them, and what would leave and how. */
@Injectable()
export class ExamineProvidersService {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(TwilioClient) private readonly twilio: TwilioClient | null,
    @Inject(VonageClient) private readonly vonage: VonageClient | null,
    private readonly texting: SmsProviders,
    private readonly states: SenderStates,
    @Inject(NodemailerEmailSender) private readonly mail: NodemailerEmailSender | null,
  ) {}

  async examine(): Promise<readonly Finding[]> {
    const texts = [await this.texts(), ...(await this.secondTexts()), ...(await this.breakers()), ...this.senders()];
    return [...texts, await this.mails(), ...this.links(), ...this.allowlist()];
  }

  private async texts(): Promise<Finding> {
    if (this.twilio === null) return this.keptHere('texts and calls', 'TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN');
    const check = await checkTwilio(this.twilio);
    return check.ok
      ? ok('texts and calls', 'The provider accepts the account.')
      : todo('texts and calls', check.reason);
  }

  private async secondTexts(): Promise<readonly Finding[]> {
    if (this.vonage === null) return [];
    const check = await checkVonage(this.vonage);
    const what = 'second provider of texts';
    return [check.ok ? ok(what, 'The provider accepts the account.') : todo(what, check.reason)];
  }

  private async breakers(): Promise<readonly Finding[]> {
    const names = this.texting.all.map(({ name }) => name);
    const words = breakerWords(names, (await this.states.read()).breakers);
    return words === null ? [] : [todo('text providers', `At this moment ${words}.`)];
  }

  private senders(): readonly Finding[] {
    const { twilio } = this.settings;
    if (twilio === null) return [];
    if (twilio.messagingServiceSid !== null && twilio.from.length === 0) {
      return [todo('senders', 'Calls need a number to come from: set TWILIO_FROM beside the messaging service.')];
    }
    return [ok('senders', `${twilio.from.length} numbers to send from.`)];
  }

  private async mails(): Promise<Finding> {
    if (this.mail === null) return this.keptHere('e-mail', 'SMTP_URL, MAIL_FROM');
    const check = await this.mail.check();
    return check.ok ? ok('e-mail', 'The mail server lets us in.') : todo('e-mail', check.reason);
  }

  private keptHere(what: string, variables: string): Finding {
    const words = `No provider is set (${variables}): nothing leaves, messages are shown at /dev/outbox.`;
    return this.settings.environment === 'production' ? todo(what, words) : note(what, words);
  }

  private links(): readonly Finding[] {
    const place = this.settings.web.publicUrl.replace(/^https?:\/\//, '');
    if (place.length <= LONGEST_LINK_HOST) return [ok('links', 'Short enough for every text.')];
    const words = `PUBLIC_URL has ${place.length} characters after its scheme; beyond ${LONGEST_LINK_HOST} some Welsh`;
    return [note('links', `${words} texts go without their link. A shorter name helps; answers by text always work.`)];
  }

  private allowlist(): readonly Finding[] {
    const list = this.settings.sendAllowlist;
    return list === null ? [] : [note('allowlist', `Only ${list.length} numbers or addresses are sent to.`)];
  }
}
