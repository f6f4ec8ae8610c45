import type { Readable } from 'node:stream';
import type { ExecutionContext, NestInterceptor, Type } from '@nestjs/common';
import { HttpException } from '@nestjs/common';
import { AnyFilesInterceptor } from '@nestjs/platform-express';
import type { Request } from 'express';
import { EMPTY } from 'rxjs';

export interface PostedFile {
  /** As the device calls it; trusted for nothing. */
  readonly name: string;
  /** Null: it was larger than a file may be, and is not in memory. */
  readonly bytes: Buffer | null;
}

/** What came with a form. `problem`: the whole of it could not be taken. */
export interface PostedFiles {
  readonly files: readonly PostedFile[];
  readonly problem: 'too_many' | 'too_large' | 'malformed' | null;
}

export interface FileLimits {
  readonly mostFiles: number;
  /** Bytes of one file that are kept in memory; of a larger one nothing is. */
  readonly largestFile: number;
  /** Bytes of all files of one form, likewise. */
  readonly largestTogether: number;
}

const KIBIBYTE = 1024;
/** Bytes of one file after which the form is not read on: nobody sends that by mistake. */
const ENDLESS = 100 * KIBIBYTE * KIBIBYTE;

const posted = new WeakMap<Request, PostedFile[]>();

/** Reads forms with files into memory, within limits; nothing touches a disk. */
export class FormFiles {
  private readonly reader: NestInterceptor;

  /** @param mayCome asked before each file, with the fields that came before it: without its word nothing is kept. */
  constructor(limits: FileLimits, mayCome: (request: Request) => boolean) {
    const Reader: Type<NestInterceptor> = AnyFilesInterceptor({
      storage: new BoundedMemory(limits),
      defParamCharset: 'utf8',
      fileFilter: (request: Request, file, callback) => callback(null, file.fieldname === 'files' && mayCome(request)),
      limits: { files: limits.mostFiles, fileSize: ENDLESS, fields: 10, fieldSize: 64 * KIBIBYTE, parts: 40 },
    });
    this.reader = new Reader();
  }

  /** Of a form without files: none. Afterwards the body holds the fields. Throws what is no fault of the form. */
  async read(context: ExecutionContext): Promise<PostedFiles> {
    const request = context.switchToHttp().getRequest<Request>();
    posted.set(request, []);
    try {
      await this.reader.intercept(context, { handle: () => EMPTY });
    } catch (error) {
      // Of a person who went away in the middle nothing is kept, and nobody reads the answer.
      if (!(error instanceof HttpException) && request.complete) throw error;
      return { files: [], problem: problemOf(error) };
    }
    return { files: posted.get(request) ?? [], problem: null };
  }
}

function problemOf(error: unknown): Exclude<PostedFiles['problem'], null> {
  const cause = error instanceof HttpException ? error.cause : null;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'LIMIT_FILE_COUNT' || code === 'LIMIT_PART_COUNT') return 'too_many';
  return code === 'LIMIT_FILE_SIZE' ? 'too_large' : 'malformed';
}

interface ArrivingFile {
  readonly originalname: string;
  readonly stream: Readable;
}

/** What multer hands files to. What is too large is read to its end and dropped, so that the others still count. */
class BoundedMemory {
  constructor(private readonly limits: FileLimits) {}

  _handleFile(request: Request, { originalname, stream }: ArrivingFile, done: (error: unknown) => void): void {
    const files = posted.get(request) ?? [];
    const others = files.reduce((sum, { bytes }) => sum + (bytes?.length ?? 0), 0);
    const most = Math.min(this.limits.largestFile, this.limits.largestTogether - others);
    let chunks: Buffer[] | null = [];
    let size = 0;
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > most) chunks = null;
      chunks?.push(chunk);
    });
    stream.once('error', done);
    stream.once('end', () => {
      files.push({ name: originalname, bytes: chunks === null ? null : Buffer.concat(chunks) });
      done(null);
    });
  }

  _removeFile(_request: Request, _file: unknown, done: (error: null) => void): void {
    done(null);
  }
}
