import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import { type Desk, incidentPath } from '../desk.js';
import { BackToIncident, IncidentStates } from '../incident/incident-heading.js';
import { AsItWas } from '../marks/at.js';
import { Missing } from '../marks/missing.js';
import { PostForm } from '../marks/post-form.js';
import { Text } from '../release/what.js';
import type { TextPreview } from '../release/release.view.js';
import { actionWords, followsWords } from './confirm-words.js';
import type { ConfirmView } from './confirm.view.js';
import { FindingChoice } from './finding-choice.js';

interface ConfirmProps {
  readonly desk: Desk;
  readonly view: ConfirmView;
}

/** The second page of every grave button: what follows, then the button. */
export function ConfirmPage({ desk, view }: ConfirmProps) {
  const { head, action, now, other } = view;
  const words = actionWords(action);
  return (
    <ConsolePage {...desk} title={`${words.title} ${head.ref}`} here="log">
      <BackToIncident desk={desk} head={head} />
      <h1>{words.question}</h1>
      <IncidentStates head={head} />
      {other !== null && (
        <p>
          The other one:{' '}
          <a class="mono" href={localHref(desk.frame, incidentPath(other.ref))}>
            {other.ref}
          </a>
          , {other.where}.
        </p>
      )}
      <AsItWas now={now} again={localHref(desk.frame, incidentPath(head.ref, action))} />
      <div class="sides">
        <section aria-labelledby="follows">
          <h2 id="follows">What follows</h2>
          <ul>
            {followsWords(view).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <DecisionForm desk={desk} view={view} />
        </section>
        <div>
          <Texts title="What they are told" texts={view.texts} />
          <Texts title="What they are told if the alert was wrong" texts={view.corrections} />
        </div>
      </div>
    </ConsolePage>
  );
}

function DecisionForm({ desk, view }: ConfirmProps) {
  const { head, action, other, problem } = view;
  return (
    <PostForm frame={desk.frame} action={incidentPath(head.ref, action)}>
      {' '}
      <Missing problem={problem} />
      {action === 'merge' && other !== null && <input type="hidden" name="into" value={other.ref} />}
      {action === 'dismiss' && <FindingChoice chosen={view.finding} />}
      <label for="why">
        {action === 'dismiss' ? 'How do we know?' : 'A word on why'}{' '}
        <span class="soft">(kept as a note{action === 'dismiss' ? ', needed' : ''})</span>
      </label>
      <textarea id="why" name="note" rows={2} maxLength={5000} required={action === 'dismiss'} value={view.typedNote} />
      <p class="row">
        <button class={action === 'reopen' || action === 'unmerge' ? 'button' : 'button grave'}>
          {actionWords(action).button}
        </button>
        <a href={localHref(desk.frame, incidentPath(head.ref))}>Leave it as it is</a>
      </p>
    </PostForm>
  );
}

function Texts({ title, texts }: { readonly title: string; readonly texts: readonly TextPreview[] }) {
  if (texts.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {texts.map((preview) => (
        <Text key={preview.language} preview={preview} />
      ))}
    </section>
  );
}
