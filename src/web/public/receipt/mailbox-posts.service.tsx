import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AddAttachments } from '../../../intake/attachments/add-attachments.service.js';
import type { TextProblem } from '../../../intake/mailbox/mailbox-text.js';
import { ReporterActs } from '../../../intake/mailbox/reporter-acts.service.js';
import { type Mailbox, ReporterMailbox } from '../../../intake/mailbox/reporter-mailbox.service.js';
import type { PostedFields } from '../../../intake/form-answers.js';
import { IdSource } from '../../../kernel/ids.js';
import { formAgain, type PageResult } from '../../../platform/http/page-answer.js';
import type { PublicFrame } from '../../../platform/http/page-frame.js';
import { postedText } from '../posted-fields.js';
import { AfterReceiptPage } from './after-receipt.page.js';
import { ComeBackPage } from './come-back.page.js';
import { CodeEndedPage, EndCodePage } from './end-code.page.js';
import { type FilesProblem, FilesPage } from './files.page.js';
import { MailboxKeys } from './mailbox-keys.js';
import { MailboxPage } from './mailbox.page.js';
import type { NoticeAgain } from './notice.js';
import type { ReceivedFiles } from './receipt-files.interceptor.js';

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
    private readonly attachments: AddAttachments,
    private readonly keys: MailboxKeys,
    private readonly ids: IdSource,
  ) {}

  /** Null for a code that opens nothing. */
  async open(frame: PublicFrame, posted: PostedFields): Promise<PageResult | null> {
    const mailbox = await this.mailboxes.open(postedText(posted, 'code'));
    const draft = postedText(posted, 'draft');
    return mailbox === null ? null : this.page(frame, mailbox, { draft });
  }

  /** The code is out of sight; for half an hour files can be added to its report all the same. */
  async afterReceipt(frame: PublicFrame, code: string, saved: boolean): Promise<PageResult> {
    const reportId = await this.mailboxes.reportOf(code);
    return AfterReceiptPage({ frame, saved, mailboxKey: reportId === null ? null : this.keys.make(reportId) });
  }

  /** From within a mailbox that is open. */
  async act(frame: PublicFrame, posted: PostedFields, files: ReceivedFiles): Promise<PageResult> {
    const key = postedText(posted, 'mailbox');
    const text = postedText(posted, 'text');
    const reportId = this.keys.read(key);
    if (reportId === null) return formAgain(ComeBackPage({ frame, wrong: false, draft: text, expired: true }));
    switch (postedText(posted, 'files')) {
      case 'ask':
        return FilesPage({ frame, mailboxKey: this.keys.make(reportId) });
      case 'send':
        return this.keep(frame, reportId, files);
    }
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

  /** Each file is kept or not by itself; the page says which, and why. */
  private async keep(frame: PublicFrame, reportId: string, { files, problem }: ReceivedFiles): Promise<PageResult> {
    const mailboxKey = this.keys.make(reportId);
    if (problem !== null) return formAgain(FilesPage({ frame, mailboxKey, problem }));
    if (files.length === 0) return formAgain(FilesPage({ frame, mailboxKey, problem: 'nothing' }));
    const added = await this.attachments.add(reportId, files);
    if (added === 'gone') return CodeEndedPage({ frame });
    const refused = files.flatMap(({ name }, at): { name: string; problem: FilesProblem }[] => {
      const why = added[at] ?? null;
      return why === null ? [] : [{ name, problem: why }];
    });
    const page = FilesPage({ frame, mailboxKey, arrived: files.length - refused.length, refused });
    return refused.length === 0 ? page : formAgain(page);
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
