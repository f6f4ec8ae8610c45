import { telHref } from './help-lines.js';

/** A number to ring; its groups keep their order where the sentence around it runs from right to left. */
export function Phone({ number }: { readonly number: string }) {
  return (
    <a href={telHref(number)} dir="ltr">
      {number}
    </a>
  );
}
