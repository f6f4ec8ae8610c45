import type { ComponentChildren } from 'preact';
import type { ReceiptWords } from './receipt-words.js';

/** Other digits were typed than the last four. */
export function NotYet({ words }: { readonly words: ReceiptWords }) {
  return (
    <div class="errors" role="alert" aria-labelledby="missing">
      <h2 id="missing">{words('notYet')}</h2>
      <p>
        {words.rich('notYetMore', {
          a: (children: ComponentChildren) => <a href="#last">{children}</a>,
        })}
      </p>
    </div>
  );
}

/** The last four digits, so that whoever wrote a code down knows that they did. */
export function LastDigits({ words }: { readonly words: ReceiptWords }) {
  return (
    <>
      <label for="last">{words('last')}</label>
      <input id="last" name="last" dir="ltr" inputmode="numeric" autocomplete="off" maxLength={8} size={6} />
    </>
  );
}
