import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { Journal } from '../../journal/journal.js';
import { type Tx, UnitOfWork } from '../../kernel/unit-of-work.js';
import { type AttachmentProblem, roomProblem, sizeClass } from './attachment-limits.js';
import { Attachments, type NewAttachment, type ReportOfAttachments } from './attachments.repository.js';
import { SealAttachment, type SentFile } from './seal-attachment.service.js';

/** What became of each file, in their order; null: it is kept. `gone`: the report takes nothing any more. */
export type AddedFiles = readonly (AttachmentProblem | null)[] | 'gone';

/**
 * Keeps what a reporter sends along: the original as it came, and of a picture a copy without its metadata. One file after
 * the other, each kept or not by itself. The same file again is the one that is there.
 */
@Injectable()
export class AddAttachments {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly attachments: Attachments,
    private readonly sealing: SealAttachment,
    private readonly journal: Journal,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Whoever calls has the code of the report, or has shown it a short time ago. */
  async add(reportId: string, files: readonly SentFile[]): Promise<AddedFiles> {
    const added: (AttachmentProblem | null)[] = [];
    for (const file of files) {
      const outcome = await this.addOne(reportId, file);
      if (outcome === 'gone') return 'gone';
      added.push(outcome);
    }
    return added;
  }

  private async addOne(reportId: string, file: SentFile): Promise<AttachmentProblem | null | 'gone'> {
    // No picture is made anew that there is no room for.
    const before = await this.uow.run((tx) => this.problemOf(tx, reportId, 0));
    if (before !== null) return before;
    const sealed = await this.sealing.seal(reportId, file);
    return typeof sealed === 'string' ? sealed : this.uow.run((tx) => this.keep(tx, sealed));
  }

  private async problemOf(tx: Tx, reportId: string, size: number): Promise<AttachmentProblem | 'gone' | null> {
    const kept = await this.attachments.kept(tx, reportId);
    return roomProblem(size, kept, this.settings.attachments.mostBytes);
  }

  private async keep(tx: Tx, sealed: Omit<NewAttachment, 'number'>): Promise<AttachmentProblem | null | 'gone'> {
    const { reportId, sha256, size } = sealed;
    const report = await this.attachments.lockReport(tx, reportId);
    if (report === null) return 'gone';
    const others = await this.attachments.ofReports(tx, [reportId]);
    if (others.some((other) => other.sha256 === sha256)) return null;
    const problem = await this.problemOf(tx, reportId, size);
    if (problem !== null) return problem;
    const number = Math.max(0, ...others.map((other) => other.number)) + 1;
    await this.attachments.insert(tx, { ...sealed, number });
    await this.log(tx, report, { ...sealed, number });
    return null;
  }

  private async log(
    tx: Tx,
    { incidentId, regionCode }: ReportOfAttachments,
    { id: attachmentId, reportId, number, kind, size }: NewAttachment,
  ): Promise<void> {
    const data = { reportId, attachmentId, number, kind, size: sizeClass(size) };
    await this.journal.append(tx, {
      kind: 'attachment.added',
      actor: { type: 'reporter' },
      incidentId,
      regionCode,
      data,
    });
  }
}
