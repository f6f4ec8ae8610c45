import type { ComponentChildren } from 'preact';
import type { CeremonyOptions } from '../../access/passkeys/passkey-ceremony.js';
import type { PageFrame } from '../../platform/http/page-frame.js';
import { assetUrl } from './asset-url.js';
import { FormToken } from './form-token.js';

interface PasskeyFormProps {
  readonly frame: PageFrame;
  readonly action: string;
  /** A new key, or one that is there. */
  readonly kind: 'make' | 'prove';
  readonly options: CeremonyOptions;
  readonly button: string;
  /** Said when the device gives none. */
  readonly failed: string;
  /** What the answer is posted as. */
  readonly field?: 'passkey' | '_passkey';
  readonly children?: ComponentChildren;
}

/** Asks the device for a passkey. Hidden without script: the other way stands beside it. */
export function PasskeyForm({
  frame,
  action,
  kind,
  options,
  button,
  failed,
  field = 'passkey',
  children,
}: PasskeyFormProps) {
  return (
    <>
      <form
        hidden
        class="gate"
        method="post"
        action={action}
        data-passkey={kind}
        data-options={JSON.stringify(options)}
        data-failed={failed}
      >
        <FormToken frame={frame} />
        <input type="hidden" name={field} value="" data-answer />
        {children}
        <p class="row">
          <button class={kind === 'make' ? 'button' : 'button plain'}>{button}</button>
        </p>
        <p role="status" />
      </form>
      <script type="module" src={assetUrl('passkey.js')} />
    </>
  );
}
