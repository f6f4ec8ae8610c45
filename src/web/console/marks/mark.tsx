import type { ComponentChildren } from 'preact';
import type { MarkShape, StatusWords } from '../words/status-words.js';

/** A shape and a word. */
export function Mark({ shape, children }: { readonly shape: MarkShape; readonly children: ComponentChildren }) {
  // The mark is a row with a gap: words and a time inside belong together.
  return <span class={`mark ${shape}`}>{typeof children === 'string' ? children : <span>{children}</span>}</span>;
}

export function StatusMark({ status }: { readonly status: StatusWords }) {
  return <Mark shape={status.shape}>{status.words}</Mark>;
}
