import type { ComponentChildren } from 'preact';
import type { MarkShape, StatusWords } from '../words/status-words.js';

/** A shape and a word. */
export function Mark({ shape, children }: { readonly shape: MarkShape; readonly children: ComponentChildren }) {
  return <span class={`mark ${shape}`}>{children}</span>;
}

export function StatusMark({ status }: { readonly status: StatusWords }) {
  return <Mark shape={status.shape}>{status.words}</Mark>;
}
