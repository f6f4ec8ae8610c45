import { createReadStream, existsSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { recordLine } from './backup-records.js';

/** A multiple of three bytes, so that no part ends in padding. */
const PART = 48 * 1024;

/** What people sent along, in the data folder. */
export function uploadsFolder(dataDir: string): string {
  return path.join(dataDir, 'uploads');
}

/** Every file below the folder, in parts; nothing where there is no folder. */
export async function* readUploads(folder: string): AsyncGenerator<{ readonly lines: string; readonly files: number }> {
  if (!existsSync(folder)) return;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((each) => each.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    yield { lines: recordLine({ file: path.relative(folder, file).split(path.sep).join('/') }), files: 1 };
    for await (const chunk of createReadStream(file, { highWaterMark: PART })) {
      yield { lines: recordLine({ part: (chunk as Buffer).toString('base64') }), files: 0 };
    }
  }
}

/** Files of a backup, written beside the folder until all are there. */
export class RestoredUploads {
  private readonly draft: string;
  private readonly before: string;
  private current: string | null = null;
  private swapped = false;
  files = 0;

  constructor(private readonly folder: string) {
    this.draft = `${folder}.restoring`;
    this.before = `${folder}.before`;
  }

  async begin(): Promise<void> {
    await rm(this.draft, { recursive: true, force: true });
    await rm(this.before, { recursive: true, force: true });
  }

  async file(name: string): Promise<void> {
    this.current = path.join(this.draft, ...name.split('/'));
    this.files += 1;
    await mkdir(path.dirname(this.current), { recursive: true, mode: 0o700 });
    await this.append(Buffer.alloc(0));
  }

  async part(base64: string): Promise<void> {
    await this.append(Buffer.from(base64, 'base64'));
  }

  /** Just before the commit. */
  async swap(): Promise<void> {
    if (existsSync(this.folder)) await rename(this.folder, this.before);
    this.swapped = true;
    if (this.files > 0) await rename(this.draft, this.folder);
  }

  /** The commit has failed. */
  async undo(): Promise<void> {
    if (this.swapped) {
      await rm(this.folder, { recursive: true, force: true });
      if (existsSync(this.before)) await rename(this.before, this.folder);
    }
    await rm(this.draft, { recursive: true, force: true });
  }

  /** The commit has been. */
  async end(): Promise<void> {
    await rm(this.before, { recursive: true, force: true });
  }

  private async append(bytes: Buffer): Promise<void> {
    if (this.current === null) return;
    const handle = await open(this.current, 'a', 0o600);
    try {
      await handle.writeFile(bytes);
    } finally {
      await handle.close();
    }
  }
}
