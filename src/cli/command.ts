import type { Writable } from 'node:stream';
import type { ParseArgsConfig } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import type { Settings } from '../config/settings.js';
import type { Actor } from '../kernel/actor.js';

/** Who works at the command line, as the log names them. */
export const OPERATOR: Actor = { type: 'operator' };

export const SUCCESS = 0;
export const FAILURE = 1;
export const BAD_USAGE = 2;

/** The command was not written as it has to be: usage is shown, and the exit code is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What a command was given, as `node:util` reads it. */
export interface Arguments {
  readonly values: Readonly<Record<string, unknown>>;
  readonly positionals: readonly string[];
}

/** The running system of one command. */
export type System = Pick<INestApplicationContext, 'get'>;

export interface Tools {
  readonly json: boolean;
  /** For people. Nothing of it is written with `--json`. */
  readonly say: (line: string) => void;
  /** The thing itself, to be kept in a file: standard output as it is. */
  readonly write: (text: string) => void;
  /** For machines: written with `--json` only, as the one thing on standard output. */
  readonly result: (value: unknown) => void;
  /** Remarks and problems: standard error. */
  readonly warn: (line: string) => void;
  /** Throws SettingsError. */
  readonly settings: () => Settings;
  /** Opens the database, once. Throws AppError with the sentence to show. */
  readonly open: () => Promise<System>;
  readonly readFile: (file: string) => string;
  /** The settings with the address of the database, which runs then; it is as it was left. Throws as `open`. */
  readonly database: () => Promise<Settings>;
  /** All of standard input: for what must not stand on the line, where others of the machine see it. */
  readonly readInput: () => Promise<string>;
  /** Standard output, for bytes. */
  readonly output: () => Writable & { readonly isTTY?: boolean };
}

/** One command of the line. */
export interface Command {
  readonly name: string;
  /** In a few words. */
  readonly summary: string;
  /** After the name: `--email E --name N`. */
  readonly usage: string;
  /** What each option means, one a line. */
  readonly help: readonly string[];
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Names of what stands without an option; all are needed. */
  readonly positionals?: readonly string[];
  /** @returns the exit code. Throws UsageError, AppError. */
  readonly run: (given: Arguments, tools: Tools) => Promise<number>;
}
