import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Request } from 'express';
import { finalize, type Observable } from 'rxjs';
import { LARGEST_FILE, LARGEST_TOGETHER, MOST_FILES } from '../../../intake/attachments/attachment-limits.js';
import { FormFiles, type PostedFiles } from '../../../platform/http/posted-files.js';
import { MailboxKeys } from './mailbox-keys.js';

/** Forms with files that are in the memory of this process at once. */
const AT_ONCE = 4;

/** What came with a form, or why none of it was taken. */
export interface ReceivedFiles extends Omit<PostedFiles, 'problem'> {
  readonly problem: PostedFiles['problem'] | 'busy';
}

const NONE: ReceivedFiles = { files: [], problem: null };
const received = new WeakMap<Request, ReceivedFiles>();

export function receivedFiles(request: Request): ReceivedFiles {
  return received.get(request) ?? NONE;
}

/** Takes files from an open mailbox alone: one form of each at a time, a few in all, so that the memory stays bounded. */
@Injectable()
export class ReceiptFiles implements NestInterceptor {
  private readonly reader = new FormFiles(
    { mostFiles: MOST_FILES, largestFile: LARGEST_FILE, largestTogether: LARGEST_TOGETHER },
    (request) => this.mayCome(request),
  );
  /** The report whose files come with each request. */
  private readonly underWay = new Map<Request, string>();
  private readonly waiting = new WeakSet<Request>();

  constructor(private readonly keys: MailboxKeys) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<Request>();
    try {
      const posted = await this.reader.read(context);
      received.set(request, this.waiting.has(request) ? { files: [], problem: 'busy' } : posted);
    } catch (error) {
      this.underWay.delete(request);
      throw error;
    }
    return next.handle().pipe(finalize(() => this.underWay.delete(request)));
  }

  private mayCome(request: Request): boolean {
    if (this.underWay.has(request)) return true;
    const fields = request.body as Readonly<Record<string, unknown>>;
    const reportId = typeof fields['mailbox'] === 'string' ? this.keys.read(fields['mailbox']) : null;
    if (reportId === null) return false;
    if (this.underWay.size >= AT_ONCE || [...this.underWay.values()].includes(reportId)) {
      this.waiting.add(request);
      return false;
    }
    this.underWay.set(request, reportId);
    return true;
  }
}
