import type { ComponentChildren } from 'preact';
import type { PageLanguage } from '../../../kernel/language.js';
import { receiptText } from './receipt-text.js';

/** Other digits were typed than the last four. */
export function NotYet({ language }: { readonly language: PageLanguage }) {
  return (
    <div class="errors" role="alert" aria-labelledby="missing">
      <h2 id="missing">{receiptText(language, 'notYet')}</h2>
      <p>
        {receiptText.rich(language, 'notYetMore', {
          a: (children: ComponentChildren) => <a href="#last">{children}</a>,
        })}
      </p>
    </div>
  );
}

/** The last four digits, so that whoever wrote a code down knows that they did. */
export function LastDigits({ language }: { readonly language: PageLanguage }) {
  return (
    <>
      <label for="last">{receiptText(language, 'last')}</label>
      <input id="last" name="last" dir="ltr" inputmode="numeric" autocomplete="off" maxLength={8} size={6} />
    </>
  );
}
