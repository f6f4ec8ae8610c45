import { Injectable } from '@nestjs/common';
import type { DecisionMaker } from '../../incident/decision-maker.js';
import { Journal } from '../../journal/journal.js';
import { invalid, notFound } from '../../kernel/app-error.js';
import { Clock } from '../../kernel/clock.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { type Attachment, Attachments, type Variant } from './attachments.repository.js';

/** Why somebody needs an original, which may say where and by whom it was taken. Choices, so that the log can hold them. */
export const ORIGINAL_REASONS = ['evidence', 'no_copy', 'copy_unclear', 'asked_by_reporter', 'safety'] as const;
export type OriginalReason = (typeof ORIGINAL_REASONS)[number];

export interface WantedFile {
  readonly incidentId: string;
  /** Null: of any report of the incident. */
  readonly reportId: string | null;
  readonly id: string;
  readonly variant: Variant;
  /** Needed for an original. */
  readonly reason: OriginalReason | null;
}

export interface FileForReading extends Attachment {
  readonly variant: Variant;
  readonly bytes: Buffer;
}

/** The coordinators' side of attachments. Each file that is handed out is in the log first. */
@Injectable()
export class ReadAttachments {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly attachments: Attachments,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  /** What there is, without its content; it counts as new no more. */
  async list(reportIds: readonly string[]): Promise<readonly Attachment[]> {
    return this.uow.run(async (tx) => {
      const found = await this.attachments.ofReports(tx, reportIds);
      await this.attachments.markSeen(
        tx,
        found.map(({ id }) => id),
        this.clock.now(),
      );
      return found;
    });
  }

  /** What is known of one. Throws AppError `not_found`. */
  async about({ incidentId, reportId, id }: Pick<WantedFile, 'incidentId' | 'reportId' | 'id'>): Promise<Attachment> {
    return this.uow.run(async (tx) => {
      const found = await this.attachments.find(tx, id);
      if (found?.incidentId !== incidentId || (reportId !== null && found.reportId !== reportId)) {
        throw notFound('attachment');
      }
      return found;
    });
  }

  /** Throws AppError `not_found`, `reason_needed`, and `no_copy` where the original alone is kept. */
  async open(wanted: WantedFile, by: DecisionMaker): Promise<FileForReading> {
    const { incidentId, variant, id, reason } = wanted;
    if (variant === 'original' && reason === null) throw reasonNeeded();
    const about = await this.about(wanted);
    return this.uow.run(async (tx) => {
      const bytes = await this.attachments.open(tx, id, variant);
      if (bytes === null) throw noCopy();
      const found = await this.attachments.find(tx, id);
      if (found === null) throw notFound('attachment');
      await this.journal.append(tx, {
        kind: 'attachment.read',
        actor: by.actor,
        incidentId,
        regionCode: found.regionCode,
        data: {
          reportId: about.reportId,
          attachmentId: id,
          number: about.number,
          variant,
          reason: variant === 'original' ? reason : null,
        },
      });
      return { ...about, variant, bytes };
    });
  }
}

function reasonNeeded() {
  return invalid('reason_needed', 'reason', `An original needs a reason, one of: ${ORIGINAL_REASONS.join(', ')}.`);
}

function noCopy() {
  return invalid('no_copy', 'variant', 'Of this kind no copy can be made: ask for variant=original, with a reason.');
}
