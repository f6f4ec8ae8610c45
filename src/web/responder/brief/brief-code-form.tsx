import { localHref, type PublicFrame } from '../../../platform/http/page-frame.js';
import { briefText as t } from './brief-text.js';

interface BriefCodeFormProps {
  readonly frame: PublicFrame;
  /** Where it is posted to. */
  readonly path: `/${string}`;
  /** What was typed before was not it. It is not shown again. */
  readonly wrong: boolean;
  /** What the button says. */
  readonly press: string;
}

/** Six digits; phones fill them in by themselves. */
export function BriefCodeForm({ frame: { language, ...frame }, path, wrong, press }: BriefCodeFormProps) {
  return (
    <form method="post" action={localHref(frame, path)}>
      <label for="code">{t(language, 'codeLabel')}</label>
      <p class="hint" id="code-more">
        {t(language, 'codeMore')}
      </p>
      <input
        id="code"
        name="code"
        inputMode="numeric"
        autocomplete="one-time-code"
        spellcheck={false}
        maxLength={20}
        size={8}
        aria-describedby="code-more"
        {...(wrong ? { 'aria-invalid': 'true' } : {})}
      />
      <p class="row">
        <button class="button">{press}</button>
      </p>
    </form>
  );
}
