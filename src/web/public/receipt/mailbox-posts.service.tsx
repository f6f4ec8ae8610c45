import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AddAttachments } from '../../../intake/attachments/add-attachments.service.js';
import type { TextProblem } from '../../../intake/mailbox/mailbox-text.js';
import { ReporterActs } from '../../../intake/mailbox/reporter-acts.service.js';
import { type Mailbox, ReporterMailbox } from '../../../intake/mailbox/reporter-mailbox.service.js';
import type { PostedFields } from '../../../intake/form-answers.js';
import { IdSource } from '../../../kernel/ids.js';
import { formAgain, type PageResult } from '../../../platform/http/page-answer.js';
import { postedText } from '../posted-fields.js';
import type { FormDoor } from '../report/take-page.service.js';
import { AfterReceiptPage } from './after-receipt.page.js';
import type { Carried } from './carried.js';
import { ComeBackPage } from './come-back.page.js';
import { CodeEndedPage, EndCodePage } from './end-code.page.js';
import { type FilesProblem, FilesPage } from './files.page.js';
import { actIn, type MailboxAct } from './mailbox-acts.js';
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
/** What a child does not do before somebody who leads on safeguarding has looked. What they typed stays in the page. */
const ADDS: readonly MailboxAct[] = ['files.ask', 'files.send', 'notice', 'write'];

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
  async open(door: FormDoor, posted: PostedFields): Promise<PageResult | null> {
    const mailbox = await this.mailboxes.open(postedText(posted, 'code'));
    if (mailbox === null) return null;
    return this.page(door, mailbox, halfWritten({ ...posted, text: postedText(posted, 'draft') }));
  }

  /** The code is out of sight; for half an hour files can be added to its report all the same. */
  async afterReceipt(door: FormDoor, code: string, saved: boolean): Promise<PageResult> {
    const reportId = await this.mailboxes.reportToAddTo(code);
    return AfterReceiptPage({ ...door, saved, mailboxKey: reportId === null ? null : this.keys.make(reportId) });
  }

  /** From within a mailbox that is open. */
  async act(door: FormDoor, posted: PostedFields, files: ReceivedFiles): Promise<PageResult> {
    const reportId = this.keys.read(postedText(posted, 'mailbox'));
    if (reportId === null) {
      const { draft, noticeAgain } = halfWritten(posted);
      return formAgain(ComeBackPage({ ...door, wrong: false, draft, noticeTo: noticeAgain.typed, expired: true }));
    }
    const carried = this.carried(reportId, posted);
    const act = actIn(posted);
    if (ADDS.includes(act) && (await this.mailboxes.isPaused(reportId))) {
      return this.again(door, reportId, halfWritten(posted));
    }
    switch (act) {
      case 'files.ask':
        return FilesPage({ ...door, carried });
      case 'files.send':
        return this.keep(door, reportId, carried, files);
      case 'end.ask':
        return EndCodePage({ ...door, carried });
      case 'end.sure':
        await this.acts.end(reportId);
        return CodeEndedPage(door);
      case 'stay':
        return this.again(door, reportId, halfWritten(posted));
      case 'notice':
        return this.notice(door, reportId, posted);
      case 'write':
        return this.write(door, reportId, posted);
    }
  }

  private async notice(door: FormDoor, reportId: string, posted: PostedFields): Promise<PageResult> {
    const { draft, noticeAgain } = halfWritten(posted);
    if (postedText(posted, 'notice') === 'stop') {
      await this.acts.stopNotices(reportId);
      return this.again(door, reportId, { draft });
    }
    const problem = await this.acts.askForNotice(reportId, noticeAgain.typed, door.frame.language);
    if (problem === null || problem === 'gone') return this.again(door, reportId, { draft });
    return formAgain(await this.again(door, reportId, { draft, noticeAgain: { ...noticeAgain, problem } }));
  }

  private async write(door: FormDoor, reportId: string, posted: PostedFields): Promise<PageResult> {
    const { draft, noticeAgain } = halfWritten(posted);
    const { data } = uuid.safeParse(postedText(posted, 'message'));
    const problem = await this.acts.write(reportId, data ?? this.ids.next(), draft);
    if (problem === null || problem === 'gone') return this.again(door, reportId, { noticeAgain, sent: true });
    return formAgain(await this.again(door, reportId, { draft, noticeAgain, problem }));
  }

  /** Each file is kept or not by itself; the page says which, and why. */
  private async keep(
    door: FormDoor,
    reportId: string,
    carried: Carried,
    { files, problem }: ReceivedFiles,
  ): Promise<PageResult> {
    if (problem !== null) return formAgain(FilesPage({ ...door, carried, problem }));
    if (files.length === 0) return formAgain(FilesPage({ ...door, carried, problem: 'nothing' }));
    const added = await this.attachments.add(reportId, files);
    if (added === 'gone') return CodeEndedPage(door);
    const refused = files.flatMap(({ name }, at): { name: string; problem: FilesProblem }[] => {
      const why = added[at] ?? null;
      return why === null ? [] : [{ name, problem: why }];
    });
    const page = FilesPage({ ...door, carried, arrived: files.length - refused.length, refused });
    return refused.length === 0 ? page : formAgain(page);
  }

  private async again(door: FormDoor, reportId: string, shown: Shown) {
    const mailbox = await this.mailboxes.openAgain(reportId);
    // Ended by somebody else with the code.
    return mailbox === null ? CodeEndedPage(door) : this.page(door, mailbox, shown);
  }

  private page(door: FormDoor, mailbox: Mailbox, shown: Shown) {
    const ours = { mailboxKey: this.keys.make(mailbox.reportId), messageId: this.ids.next() };
    return MailboxPage({ ...door, mailbox, ...ours, ...shown });
  }

  private carried(reportId: string, posted: PostedFields): Carried {
    const text = postedText(posted, 'text');
    return { mailboxKey: this.keys.make(reportId), text, noticeTo: postedText(posted, 'noticeTo') };
  }
}

/** What was typed in the mailbox, whichever button was pressed. */
function halfWritten(posted: PostedFields) {
  const noticeAgain: NoticeAgain = { typed: postedText(posted, 'noticeTo'), problem: null };
  return { draft: postedText(posted, 'text'), noticeAgain };
}
