import { HOLD_REASONS } from '../../../incident/holds/legal-hold.js';
import { type Desk, incidentPath } from '../desk.js';
import { At } from '../marks/at.js';
import { Missing } from '../marks/missing.js';
import { PostForm } from '../marks/post-form.js';
import { dayWords } from '../words/time-words.js';
import { holdReasonWords } from '../words/value-words.js';
import { againOf, type FormAgain, typedOr } from './form-again.js';
import type { IncidentHead, IncidentView, KeepingView } from './incident.view.js';

interface KeepingProps {
  readonly desk: Desk;
  readonly view: IncidentView;
}

/** How long the words of this incident are kept, and the legal hold that keeps them longer. */
export function Keeping({ desk, view: { head, keeping, again, now } }: KeepingProps) {
  const { hold, elsewhere } = keeping;
  return (
    <section aria-labelledby="keep">
      <h2 id="keep">How long it is kept</h2>
      <Days keeping={keeping} now={now} />
      {hold !== null && <Held hold={hold} elsewhere={elsewhere} now={now} />}
      {hold === null && <PlaceHold desk={desk} head={head} again={againOf(again, 'legal-hold')} />}
      {hold !== null && !elsewhere && (
        <>
          <ReviewHold desk={desk} head={head} again={againOf(again, 'hold-review')} lit={hold.isReviewDue} />
          <LiftHold desk={desk} head={head} again={againOf(again, 'hold-lift')} />
        </>
      )}
    </section>
  );
}

function Days({ keeping, now }: { readonly keeping: KeepingView; readonly now: Date }) {
  const { hold, wordsGoAt, notesGoAt, wordsEmptiedAt, notesEmptiedAt } = keeping;
  const say = (what: string, emptiedAt: Date | null, goesAt: Date | null): string | null => {
    if (goesAt === null)
      return emptiedAt === null ? null : `${what} were deleted on ${dayWords(emptiedAt, now)}, as promised.`;
    if (hold === null) return `${what} go on ${dayWords(goesAt, now)}. They cannot be had back then.`;
    return `${what} would go on ${dayWords(goesAt, now)}.`;
  };
  const lines = [
    say('The words of reports and the mailbox', wordsEmptiedAt, wordsGoAt),
    say('The notes of coordinators', notesEmptiedAt, notesGoAt),
  ].filter((line) => line !== null);
  if (lines.length === 0) {
    return (
      <p>
        Ninety days after it is closed the words of its reports go, a year after it the notes. Counts and the log stay.
      </p>
    );
  }
  return (
    <>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}

interface HeldProps {
  readonly hold: NonNullable<KeepingView['hold']>;
  readonly elsewhere: boolean;
  readonly now: Date;
}

function Held({ hold, elsewhere, now }: HeldProps) {
  const review = new Date(hold.reviewOn);
  return (
    <>
      <p class="notice">
        Legal hold: nothing of this{' '}
        {elsewhere ? 'is deleted, because of the incident it was merged into' : 'incident is deleted'}.{' '}
        {holdReasonWords(hold.reason)}. {hold.by}, <At at={hold.placedAt} now={now} />.
      </p>
      {hold.note !== null && <p class="said">{hold.note}</p>}
      <p>
        {hold.isReviewDue
          ? `Somebody was to look by ${dayWords(review, now)} whether it is still needed. It holds until it is lifted.`
          : `Somebody looks at it again by ${dayWords(review, now)}. It never ends by itself.`}
      </p>
    </>
  );
}

interface FormProps {
  readonly desk: Desk;
  readonly head: IncidentHead;
  readonly again: FormAgain | null;
}

function PlaceHold({ desk, head, again }: FormProps) {
  const reason = typedOr(again, 'reason');
  return (
    <details class="no-print" {...(again === null ? {} : { open: true })}>
      <summary>Place a legal hold</summary>
      <PostForm frame={desk.frame} action={incidentPath(head.ref, 'legal-hold')}>
        <Missing problem={again?.problem ?? null} />
        <label for="h-reason">Why must it be kept?</label>
        <select id="h-reason" name="reason" required>
          <option value="">Choose</option>
          {HOLD_REASONS.map((each) => (
            <option key={each} value={each} selected={each === reason}>
              {holdReasonWords(each)}
            </option>
          ))}
        </select>
        <label for="h-note">A word more, if needed</label>
        <textarea id="h-note" name="note" rows={2} maxLength={5000} value={typedOr(again, 'note')} />
        <ReviewDay id="h-day" again={again} />
        <button class="button plain small">Keep everything</button>
      </PostForm>
    </details>
  );
}

function ReviewHold({ desk, head, again, lit }: FormProps & { readonly lit: boolean }) {
  return (
    <details class="no-print" {...(again === null && !lit ? {} : { open: true })}>
      <summary>It is still needed</summary>
      <PostForm frame={desk.frame} action={incidentPath(head.ref, 'hold-review')}>
        <Missing problem={again?.problem ?? null} />
        <ReviewDay id="h-next" again={again} />
        <button class="button plain small">I have looked: it stays</button>
      </PostForm>
    </details>
  );
}

function ReviewDay({ id, again }: { readonly id: string; readonly again: FormAgain | null }) {
  return (
    <>
      <label for={id}>When does somebody look again?</label>
      <input id={id} name="reviewOn" type="date" value={typedOr(again, 'reviewOn')} />
      <p class="hint">Within twelve months; left empty, in a year.</p>
    </>
  );
}

function LiftHold({ desk, head, again }: FormProps) {
  return (
    <details class="no-print" {...(again === null ? {} : { open: true })}>
      <summary>Lift the hold</summary>
      <PostForm frame={desk.frame} action={incidentPath(head.ref, 'hold-lift')}>
        <Missing problem={again?.problem ?? null} />
        <label for="h-lift">Why is it needed no more?</label>
        <textarea id="h-lift" name="note" rows={2} required maxLength={5000} value={typedOr(again, 'note')} />
        <p class="hint">What is late by then is deleted within a day.</p>
        <button class="button grave small">Lift it</button>
      </PostForm>
    </details>
  );
}
