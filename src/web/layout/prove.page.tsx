import type { ComponentChildren } from 'preact';
import type { PublicFrame } from '../../platform/http/page-frame.js';
import type { ProofAsked } from '../../platform/http/proof-asked.js';
import type { TypedForm } from '../../platform/http/zod-form.js';
import { FormToken } from './form-token.js';
import { ConsolePage } from './page.js';
import { PasskeyForm } from './passkey-form.js';

interface ProvePageProps {
  readonly frame: PublicFrame;
  /** Where the post was going; it goes there again. */
  readonly action: string;
  readonly asked: ProofAsked;
}

/** Asks for the second factor again before a grave step. The post waits in the form, whole. */
export function ProvePage({ frame, action, asked: { refused, passkey, fields } }: ProvePageProps) {
  const inEnglish = { ...frame, language: 'en', prefix: '' } as const;
  const person = frame.person === null ? null : { name: frame.person.name };
  return (
    <ConsolePage frame={inEnglish} title="Is it you?" person={person} watch>
      {refused !== null && <Refused refused={refused} />}
      <h1>Is it you?</h1>
      <p class="lead">
        You signed in more than half an hour ago. Before this step we ask once more, in case your phone is in other
        hands. What you chose and wrote goes along; nothing has happened yet.
      </p>
      {passkey !== null && (
        <PasskeyForm
          frame={inEnglish}
          action={action}
          kind="prove"
          options={passkey}
          button="Use your passkey"
          field="_passkey"
          failed="Your device gave no passkey. Try again, or type the code."
        >
          <Carried fields={fields} />
        </PasskeyForm>
      )}
      <form class="gate" method="post" action={action}>
        <FormToken frame={inEnglish} />
        <Carried fields={fields} />
        <label for="code">The six digits of your app</label>
        <input
          id="code"
          name="_code"
          inputMode="numeric"
          autocomplete="one-time-code"
          required
          maxLength={7}
          size={7}
        />
        <p class="row">
          <button class="button">Go on</button>
        </p>
      </form>
    </ConsolePage>
  );
}

function Refused({ refused }: { readonly refused: NonNullable<ProofAsked['refused']> }) {
  const [title, words] =
    refused === 'wrong'
      ? [
          'That did not match',
          'The code is wrong, or was used before. Wait for the next one. After a few tries you have to wait a little.',
        ]
      : [
          'Too many tries',
          `Leave this page open and try again in ${refused.waitMinutes === 1 ? 'a minute' : `${String(refused.waitMinutes)} minutes`}. It keeps what you chose and wrote.`,
        ];
  return (
    <div class="errors" role="alert">
      <h2>{title}</h2>
      <p>
        <a href="#code">{words}</a>
      </p>
    </div>
  );
}

function Carried({ fields }: { readonly fields: TypedForm }): ComponentChildren {
  return Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((each) => <input key={name + each} type="hidden" name={name} value={each} />),
  );
}
