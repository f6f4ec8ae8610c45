import type { BackendName } from './options.js';

export interface Goal {
  readonly at: 'most' | 'least';
  readonly value: number;
}

/** One number of one row, taken once a run. */
export interface Figure {
  readonly row: string;
  readonly unit: string;
  readonly value: number;
  readonly goal?: Goal;
  /** The same, done by something that does nothing else; measured in the same run. */
  readonly baseline?: { readonly name: string; readonly value: number };
  /** The goal is for value ÷ baseline. */
  readonly goalOfRatio?: Goal;
}

export interface RunResult {
  readonly backend: BackendName;
  readonly run: number;
  readonly figures: readonly Figure[];
  /** Every single measurement, in milliseconds. */
  readonly samples: Readonly<Record<string, readonly number[]>>;
}
