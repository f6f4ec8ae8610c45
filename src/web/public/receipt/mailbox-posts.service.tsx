import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { TextProblem } from '../../../intake/mailbox/mailbox-text.js';
import { ReporterActs } from '../../../intake/mailbox/reporter-acts.service.js';
import { type Mailbox, ReporterMailbox } from '../../../intake/mailbox/reporter-mailbox.service.js';
import type { PostedFields } from '../../../intake/form-answers.js';
import { IdSource } from '../../../kernel/ids.js';
import { formAgain, type PageResult } from '../../../platform/http/page-answer.js';
import type { PublicFrame } from '../../../platform/http/page-frame.js';
import { postedText } from '../posted-fields.js';
import { ComeBackPage } from './come-back.page.js';
import { CodeEndedPage, EndCodePage } from './end-code.page.js';
import { MailboxKeys } from './mailbox-keys.js';
import { MailboxPage } from './mailbox.page.js';
import type { NoticeAgain } from './notice.js';

interface Shown {
  readonly draft?: string;
  readonly problem?: TextProblem;
  readonly sent?: boolean;
  readonly noticeAgain?: NoticeAgain;
}

const uuid = z.uuid();

/** What is posted to `/receipt`: a code that opens the mailbox, and what is done in it. Every answer is a page. */
@Injectable()
export class MailboxPosts {
  constructor(
    private readonly mailboxes: ReporterMailbox,
    private readonly acts: ReporterActs,
    private readonly keys: MailboxKeys,
    private readonly ids: IdSource,
  ) {}

  /** Null for a code that opens nothing. */
  async open(frame: PublicFrame, posted: PostedFields): Promise<PageResult | null> {
    const mailbox = await this.mailboxes.open(postedText(posted, 'code'));
    const draft = postedText(posted, 'draft');
    return mailbox === null ? null : this.page(frame, mailbox, { draft });
  }

  /** From within a mailbox that is open. */
  async act(frame: PublicFrame, posted: PostedFields): Promise<PageResult> {
    const key = postedText(posted, 'mailbox');
    const text = postedText(posted, 'text');
    const reportId = this.keys.read(key);
    if (reportId === null) return formAgain(ComeBackPage({ frame, wrong: false, draft: text, expired: true }));
    switch (postedText(posted, 'end')) {
      case 'ask':
        return EndCodePage({ frame, mailboxKey: key });
      case 'sure':
        await this.acts.end(reportId);
        return CodeEndedPage({ frame });
      case 'keep':
        return this.again(frame, reportId, {});
      default:
        return postedText(posted, 'notice') === ''
          ? this.write(frame, reportId, posted)
          : this.notice(frame, reportId, posted);
    }
  }

  private async notice(frame: PublicFrame, reportId: string, posted: PostedFields): Promise<PageResult> {
    if (postedText(posted, 'notice') === 'stop') {
      await this.acts.stopNotices(reportId);
      return this.again(frame, reportId, {});
    }
    const typed = postedText(posted, 'noticeTo');
    const problem = await this.acts.askForNotice(reportId, typed, frame.language);
    if (problem === null || problem === 'gone') return this.again(frame, reportId, {});
    return formAgain(await this.again(frame, reportId, { noticeAgain: { typed, problem } }));
  }

  private async write(frame: PublicFrame, reportId: string, posted: PostedFields): Promise<PageResult> {
    const draft = postedText(posted, 'text');
    const { data } = uuid.safeParse(postedText(posted, 'message'));
    const problem = await this.acts.write(reportId, data ?? this.ids.next(), draft);
    if (problem === null || problem === 'gone') return this.again(frame, reportId, { sent: true });
    return formAgain(await this.again(frame, reportId, { draft, problem }));
  }

  private async again(frame: PublicFrame, reportId: string, shown: Shown) {
    const mailbox = await this.mailboxes.openAgain(reportId);
    // Ended by somebody else with the code.
    return mailbox === null ? CodeEndedPage({ frame }) : this.page(frame, mailbox, shown);
  }

  private page(frame: PublicFrame, mailbox: Mailbox, shown: Shown) {
    const ours = { mailboxKey: this.keys.make(mailbox.reportId), messageId: this.ids.next() };
    return MailboxPage({ frame, mailbox, ...ours, ...shown });
  }
}
