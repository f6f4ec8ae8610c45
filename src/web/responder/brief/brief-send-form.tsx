import { MINUTE } from '../../../kernel/clock.js';
import { localHref, type PublicFrame } from '../../../platform/http/page-frame.js';
import { clockTime } from '../../public/public-times.js';
import { briefText as t } from './brief-text.js';

interface BriefSendFormProps {
  readonly frame: PublicFrame;
  /** Where it is posted to. */
  readonly path: `/${string}`;
  /** Null: now. */
  readonly from: Date | null;
  /** One has been sent already. */
  readonly again: boolean;
}

/** One button. The address itself is the secret, so the form needs no other. */
export function BriefSendForm({ frame: { language, ...frame }, path, from, again }: BriefSendFormProps) {
  return (
    <form method="post" action={localHref(frame, path)}>
      {again && <p>{t(language, 'mayTake')}</p>}
      {from !== null && <p>{t(language, 'askFrom', { time: clockTime(fullMinute(from), language) })}</p>}
      <p class="row">
        <button id="send" class={again ? 'button plain' : 'button'}>
          {t(language, again ? 'sendAnother' : 'send')}
        </button>
      </p>
    </form>
  );
}

/** Upwards: at the minute that is shown it is surely possible. */
function fullMinute(at: Date): Date {
  return new Date(Math.ceil(at.getTime() / MINUTE) * MINUTE);
}
