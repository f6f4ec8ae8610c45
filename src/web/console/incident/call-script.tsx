import { type FormAgain, typedOr } from './form-again.js';

/** Read aloud to a place of custody or a newsroom: it asks, and tells nothing that the family may not know yet (R6). */
const SCRIPT: readonly string[] = [
  '“Hello, my name is …, from Vigil. We support people affected by what happens in custody.”',
  '“Has the place confirmed a death in the last days that you can speak about?”',
  '“Has the family of anybody concerned been told, and by whom?” If they ask which person: “I can’t say a name.”',
  '“Who is the person that a family can ring, and on which number?”',
  '“Thank you. I ring again if I need to.” Then stop: you need not explain how you know.',
];

/** Shown where a check is recorded; whoever rang the place says that they kept to it. */
export function CallScript({ again }: { readonly again: FormAgain | null }) {
  return (
    <details open={again !== null && typedOr(again, 'script') === ''}>
      <summary>Before you ring a place or a newsroom: what to say</summary>
      <p>
        Say no name, no initials, no wing, no cause. The family may not know yet, and a call can be how they come to
        hear.
      </p>
      <ol>
        {SCRIPT.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <label class="choice">
        <input type="checkbox" name="script" value="kept" checked={typedOr(again, 'script') === 'kept'} />
        <span>I rang, kept to this, and said no name</span>
      </label>
    </details>
  );
}
