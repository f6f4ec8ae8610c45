import { Injectable } from '@nestjs/common';
import type { JoinContactRecord, JoinRequest } from '../../../directory/joining/join-request.js';
import { sixDigits } from '../../../delivery/pin-code.js';
import type { PostedFields } from '../../../intake/form-answers.js';
import { ConfirmJoinContactService } from '../../../intake/join/confirm-join-contact.service.js';
import { HeldJoins } from '../../../intake/join/held-joins.service.js';
import { SendJoinCodeService } from '../../../intake/join/send-join-code.service.js';
import { Clock, plus, SECOND } from '../../../kernel/clock.js';
import { formAgain, PageAnswer, type PageResult } from '../../../platform/http/page-answer.js';
import type { PageFrame } from '../../../platform/http/page-frame.js';
import { postedText } from '../posted-fields.js';
import { JoinDonePage, JoinGonePage, JoinTakenBackPage } from './after-join.page.js';
import { type CodeProblem, JoinCodePage } from './code.page.js';
import { JoinKeys } from './join-keys.js';
import { JoinLimits } from './join-limits.js';

interface Shown {
  readonly problem?: CodeProblem;
  readonly again?: boolean;
}

/** From an offer that was sent to one that is confirmed: the phone first, then the address. */
@Injectable()
export class JoinCodesDesk {
  constructor(
    private readonly offering: HeldJoins,
    private readonly sending: SendJoinCodeService,
    private readonly confirming: ConfirmJoinContactService,
    private readonly keys: JoinKeys,
    private readonly limits: JoinLimits,
    private readonly clock: Clock,
  ) {}

  /** The next number or address to confirm gets its code. The same page loaded again sends nothing again. */
  async next(frame: PageFrame, request: JoinRequest): Promise<PageResult> {
    const contact = request.contacts.find(({ verifiedAt }) => verifiedAt === null);
    if (contact === undefined || isDecided(request)) {
      return <JoinDonePage frame={frame} joinKey={this.keys.keyOf(request.id)} />;
    }
    const sent = await this.sending.send(contact.id);
    if (sent === null) return <JoinGonePage frame={frame} />;
    if (sent.state === 'sent' || sent.live) return this.page(frame, request, contact);
    const problem = { kind: 'soon', from: sent.from, now: this.clock.now() } as const;
    return formAgain(this.page(frame, request, contact, { problem }));
  }

  /** A press on the page of a code. */
  async act(frame: PageFrame, posted: PostedFields, address: string | undefined): Promise<PageResult> {
    const request = await this.offering.held(this.keys.read(postedText(posted, 'key')));
    if (request === null) return <JoinGonePage frame={frame} />;
    const asked = postedText(posted, 'contact');
    const contact = request.contacts.find(({ id, verifiedAt }) => id === asked && verifiedAt === null);
    if (contact === undefined) return this.next(frame, request);
    switch (posted['go']) {
      case 'later':
        return request.status === 'unconfirmed' ? this.page(frame, request, contact) : this.done(frame, request);
      case 'again':
        return this.again(frame, request, contact, address);
      default:
        return this.confirm(frame, request, contact, postedText(posted, 'digits'));
    }
  }

  /** Whoever has the page open may delete what they have just offered; a decided one is not theirs alone any more. */
  async takeBack(frame: PageFrame, posted: PostedFields): Promise<PageResult> {
    const id = this.keys.read(postedText(posted, 'key'));
    const gone = id !== null && (await this.offering.takeBack(id));
    return gone ? <JoinTakenBackPage frame={frame} /> : <JoinGonePage frame={frame} />;
  }

  private async confirm(frame: PageFrame, request: JoinRequest, contact: JoinContactRecord, typed: string) {
    const digits = sixDigits(typed);
    const confirmed = digits === null ? 'malformed' : await this.confirming.confirm(contact.id, digits);
    if (confirmed === 'right') {
      const now = await this.offering.held(request.id);
      return now === null ? <JoinGonePage frame={frame} /> : this.next(frame, now);
    }
    const kind = confirmed === 'spent' ? 'gone' : confirmed;
    return formAgain(this.page(frame, request, contact, { problem: { kind } }));
  }

  private async again(
    frame: PageFrame,
    request: JoinRequest,
    contact: JoinContactRecord,
    address: string | undefined,
  ): Promise<PageResult> {
    const now = this.clock.now();
    const refused = await this.limits.anotherCode(address);
    if (refused !== null) {
      const problem = { kind: 'network', from: plus(now, refused * SECOND), now } as const;
      return new PageAnswer(429, this.page(frame, request, contact, { problem }));
    }
    const sent = await this.sending.send(contact.id);
    if (sent === null) return <JoinGonePage frame={frame} />;
    if (sent.state === 'sent') return this.page(frame, request, contact, { again: true });
    const problem = { kind: 'soon', from: sent.from, now } as const;
    return formAgain(this.page(frame, request, contact, { problem }));
  }

  private done(frame: PageFrame, { id }: JoinRequest) {
    return <JoinDonePage frame={frame} joinKey={this.keys.keyOf(id)} />;
  }

  private page(frame: PageFrame, request: JoinRequest, contact: JoinContactRecord, shown: Shown = {}) {
    return (
      <JoinCodePage
        frame={frame}
        joinKey={this.keys.keyOf(request.id)}
        contact={contact}
        problem={shown.problem ?? null}
        again={shown.again === true}
        mayWait={request.status === 'waiting'}
      />
    );
  }
}

function isDecided({ status }: JoinRequest): boolean {
  return status === 'welcomed' || status === 'declined';
}
