import type { ComponentChildren } from 'preact';

interface PressProps {
  /** What the form reads: `up s2`. */
  readonly press: string;
  /** Where the page that answers is looked at: `#step-2`. */
  readonly at: string;
  /** What it does, for who hears it without the card around it; begins with what is seen. */
  readonly says: string;
  readonly children: ComponentChildren;
}

/** A small press that changes the form alone: nothing is kept by it. */
export function Press({ press, at, says, children }: PressProps) {
  return (
    <button class="button plain small" name="do" value={press} formaction={at} aria-label={says}>
      {children}
    </button>
  );
}
