import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const PRELOAD = pathToFileURL(path.join(import.meta.dirname, 'stepped-clock.mjs')).href;

/** The clock of the whole system under test, which can be set while it runs. The provider's and ours stay right. */
export class ChaosClock {
  private offset = 0;

  constructor(private readonly file: string) {
    this.write();
  }

  /** What a process is started with, so that it has this clock. */
  get args(): readonly string[] {
    return ['--import', PRELOAD];
  }

  get env(): Record<string, string> {
    return { CHAOS_CLOCK_FILE: this.file };
  }

  /** How far it is ahead of the machine's, in milliseconds. */
  get offsetMs(): number {
    return this.offset;
  }

  step(seconds: number): void {
    this.offset += seconds * 1_000;
    this.write();
  }

  /** No process ever reads half a number. */
  private write(): void {
    writeFileSync(`${this.file}.new`, String(this.offset));
    renameSync(`${this.file}.new`, this.file);
  }
}
