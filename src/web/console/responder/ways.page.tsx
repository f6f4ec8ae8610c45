import type { ResponderRecord } from '../../../directory/responder-record.js';
import { CHANNELS } from '../../../kernel/channel.js';
import { localHref } from '../../../platform/http/page-frame.js';
import type { TypedForm } from '../../../platform/http/zod-form.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { type Option, SelectField, typedText } from '../marks/fields.js';
import { PostForm } from '../marks/post-form.js';
import { type FormProblem, Problems } from '../marks/problems.js';
import { channelWords } from '../words/value-words.js';
import { delayWords, ruleWords } from './responder-words.js';
import { afterField, channelField, offeredDelays, WAY_LINES } from './ways-form.js';

interface WaysProps {
  readonly desk: Desk;
  readonly person: Pick<ResponderRecord, 'name' | 'contactMethods' | 'rules'>;
  /** It is they who look. */
  readonly own: boolean;
  readonly typed: TypedForm;
  readonly problems: readonly FormProblem[];
  readonly path: `/${string}`;
  readonly back: { readonly path: `/${string}`; readonly words: string };
}

const WAYS: readonly Option[] = CHANNELS.map((channel) => ({ value: channel, words: channelWords(channel) }));

/** In which order somebody is tried, and after how long the next way. Works line by line, without a script. */
export function WaysPage({ desk, person, own, typed, problems, path, back }: WaysProps) {
  const title = own ? 'How I am asked' : `How ${person.name} is asked`;
  return (
    <ConsolePage {...desk} title="How somebody is asked" here={own ? 'rotas' : 'people'}>
      <p>
        <a href={localHref(desk.frame, back.path)}>{back.words}</a>
      </p>
      <h1>{title}</h1>
      <Problems problems={problems} />
      <p>
        Each way is tried until an answer comes. When one fails for good, the next goes at once. It holds for alerts
        from now on; where a plan names its own ways, these go, and quiet hours hold as before.
      </p>
      <Has person={person} own={own} />
      <PostForm frame={desk.frame} action={path}>
        <p class="hint">An empty line counts for nothing. One way has to be tried within 15 minutes.</p>
        {WAY_LINES.map((line) => (
          <div class="row" key={line}>
            <SelectField
              name={channelField(line)}
              label={`Way ${String(line + 1)}`}
              typed={typed}
              options={WAYS}
              none="None"
            />
            <SelectField name={afterField(line)} label="When" typed={typed} options={delays(typed, line)} />
          </div>
        ))}
        <p>
          <button class="button">Keep it</button>
        </p>
      </PostForm>
      <section>
        <h2>As everybody</h2>
        <p>{ruleWords(null)}.</p>
        {person.rules === null ? (
          <p class="soft">That is what holds now.</p>
        ) : (
          <PostForm frame={desk.frame} action={path}>
            <button class="button plain" name="whose" value="network">
              Ask {own ? 'me' : 'them'} as everybody
            </button>
          </PostForm>
        )}
      </section>
    </ConsolePage>
  );
}

/** What there is to choose from, in truth: nothing goes where nobody has confirmed it. */
function Has({ person: { contactMethods }, own }: Pick<WaysProps, 'person' | 'own'>) {
  if (contactMethods.length === 0) {
    return <p class="notice">{own ? 'You have' : 'They have'} no number and no address: nothing reaches them yet.</p>;
  }
  const words = contactMethods.map(({ channel, verifiedAt, optedOutAt, failingSince }) => {
    const state =
      verifiedAt === null
        ? 'not confirmed'
        : optedOutAt !== null
          ? 'ended by STOP'
          : failingSince === null
            ? null
            : 'failing';
    return `${channelWords(channel).toLowerCase()}${state === null ? '' : ` (${state})`}`;
  });
  return (
    <p>
      {own ? 'You can be reached by' : 'They can be reached by'}: {words.join(', ')}. Should none of the chosen ways
      work any more, what holds for everybody is tried.
    </p>
  );
}

function delays(typed: TypedForm, line: number): readonly Option[] {
  return offeredDelays(typedText(typed, afterField(line))).map((seconds) => ({
    value: String(seconds),
    words: seconds === 0 ? 'At once' : `After ${delayWords(seconds)}`,
  }));
}
