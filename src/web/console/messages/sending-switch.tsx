import type { Desk } from '../desk.js';
import { At } from '../marks/at.js';
import { PostForm } from '../marks/post-form.js';

interface SendingSwitchProps {
  readonly desk: Desk;
  /** Null: texts leave. */
  readonly stoppedAt: Date | null;
  readonly now: Date;
  readonly maySwitch: boolean;
}

/** Whether texts leave, and the one press that changes it. */
export function SendingSwitch({ desk, stoppedAt, now, maySwitch }: SendingSwitchProps) {
  return (
    <section aria-labelledby="switch">
      <h2 id="switch">The switch for all texts</h2>
      {stoppedAt === null ? (
        <p>Texts leave. If something goes wrong, stop all of them: calls and e-mail go on.</p>
      ) : (
        <p class="ill">
          No text leaves since <At at={stoppedAt} now={now} />. They wait, and go once texts may leave again.
        </p>
      )}
      {maySwitch && (
        <PostForm frame={desk.frame} action={`/console/sending/${stoppedAt === null ? 'stop' : 'resume'}`}>
          <input type="hidden" name="back" value="messages" />
          <button class={stoppedAt === null ? 'button grave small' : 'button small'}>
            {stoppedAt === null ? 'Stop all texts' : 'Let texts leave again'}
          </button>
        </PostForm>
      )}
    </section>
  );
}
