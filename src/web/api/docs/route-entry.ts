import type { z } from 'zod';
import type { ProblemCode } from './problem-types.js';

/** What the document says of a route beside what its controller says. */
export interface RouteEntry {
  readonly summary: string;
  /** More about it, in a sentence or two. */
  readonly more?: string;
  /** What a good answer holds, by its status; null: nothing. `events`: a stream; `file`: a download. */
  readonly answers: Readonly<Record<number, z.ZodType | null | 'events' | 'file'>>;
  /** Problems beside those that any route can have. */
  readonly problems?: readonly ProblemCode[];
}

/** By method and path below /api/v1: `POST /incidents/{ref}/notes`. */
export type RouteEntries = Readonly<Record<string, RouteEntry>>;
