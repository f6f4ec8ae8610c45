import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { At } from '../console/marks/at.js';
import { textSize } from '../console/words/text-size.js';
import { PostForm } from '../console/marks/post-form.js';
import type { Bubble, Phone } from './outbox.view.js';
import { linkIn, quickAnswers } from './quick-answers.js';

interface PhoneProps {
  readonly frame: PageFrame;
  readonly phone: Phone;
  readonly now: Date;
}

/** One person’s phone: what came, what they answered, and a box to answer for them. */
export function PhoneView({ frame, phone, now }: PhoneProps) {
  const id = `phone${phone.number.replaceAll(/\D/gu, '')}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {phone.name ?? 'Nobody’s number'} <span class="small soft keep">{phone.shown}</span>
      </h2>
      {phone.bubbles.map((bubble) => (
        <Said key={bubble.id} frame={frame} bubble={bubble} now={now} />
      ))}
      <Answer frame={frame} phone={phone} id={id} />
    </section>
  );
}

function Said({ frame, bubble, now }: { readonly frame: PageFrame; readonly bubble: Bubble; readonly now: Date }) {
  const { direction, channel, text, at, language } = bubble;
  const link = direction === 'out' ? linkIn(text) : null;
  return (
    <>
      <p class={direction === 'out' ? 'bubble' : 'bubble mine'} lang={language} dir="auto">
        {channel === 'voice' ? `Call: “${text}”` : text}
      </p>
      <p class={direction === 'out' ? 'small soft' : 'small soft end'}>
        <At at={at} now={now} />
        {direction === 'out' && channel === 'sms' && `, ${textSize(text)}`}
        {link !== null && (
          <>
            , <a href={localHref(frame, link)}>open its page</a>
          </>
        )}
      </p>
    </>
  );
}

function Answer({ frame, phone, id }: { readonly frame: PageFrame; readonly phone: Phone; readonly id: string }) {
  const who = phone.name ?? phone.shown;
  const quick = quickAnswers(phone.bubbles);
  return (
    <PostForm frame={frame} action="/dev/outbox/answers">
      <input type="hidden" name="number" value={phone.number} />
      <label for={`${id}-text`}>Answer as {who}</label>
      <div class="search">
        <input id={`${id}-text`} name="text" autocomplete="off" maxLength={1600} />
        <button class="button plain">
          Send<span class="away"> as {who}</span>
        </button>
      </div>
      {quick.length > 0 && (
        <p class="row">
          {quick.map((answer) => (
            <button
              key={answer.words}
              class="button plain small"
              name={answer.kind === 'text' ? 'quick' : 'key'}
              value={answer.kind === 'text' ? answer.words : `${answer.messageId} ${answer.words}`}
            >
              {answer.kind === 'text' ? answer.words : `Press ${answer.words}`}
              <span class="away"> as {who}</span>
            </button>
          ))}
        </p>
      )}
    </PostForm>
  );
}
