import type { Evenness } from './even-length.js';
import type { PageLanguage } from '../../kernel/language.js';
import type { PublicFrame } from './page-frame.js';
import type { PageResult } from './page-answer.js';
import type { Problem } from './problem.js';
import type { ProofAsked } from './proof-asked.js';

/** What was asked for when it went wrong. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  /** A post that waits for a proof of who sends it; null for every other error. */
  readonly proof: ProofAsked | null;
}

/** What the doorways bring along: how an error looks to a person, and the files beside the pages. */
export interface WebPages {
  /** The page for an error; or where to go instead, for somebody who has to sign in. */
  errorPage(problem: Problem, frame: PublicFrame, asked: Asked): PageResult;
  /** The languages that the page at a path exists in, English first. Typed frames rely on it. */
  languagesOf(path: string): readonly PageLanguage[];
  /** Whether a form that brings files may be posted to a path; its route reads them. Everywhere else it is 415. */
  takesFiles(path: string): boolean;
  /** Whether the page at a path names the onion service. */
  namesOnion(path: string): boolean;
  /** Whether the onion service has what is at a path. */
  isOnOnion(path: string): boolean;
  /** How long answers at a path are made; null: as long as they are. */
  evennessOf(path: string): Evenness | null;
  /** Folder of the stylesheet and icons, served at `/assets`. */
  readonly assetsDir: string;
}
