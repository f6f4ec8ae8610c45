import type { ComponentChildren } from 'preact';
import type { ReceiptWords } from './receipt-words.js';

/** Where the code of a report or of a form put aside is typed. */
export function CodeField({ label, words }: { readonly label: string; readonly words: ReceiptWords }) {
  return (
    <>
      <label for="code">{label}</label>
      <small class="hint" id="code-more">
        {words('codeMore')}
      </small>
      <input
        id="code"
        name="code"
        dir="ltr"
        inputmode="numeric"
        autocomplete="off"
        spellcheck={false}
        maxLength={60}
        aria-describedby="code-more"
      />
    </>
  );
}

/** The same for every code that opens nothing. */
export function WrongCode({ words }: { readonly words: ReceiptWords }) {
  return (
    <div class="errors" role="alert" aria-labelledby="missing">
      <h2 id="missing">{words('wrongTitle')}</h2>
      <p>
        {words.rich('wrong', {
          a: (children: ComponentChildren) => <a href="#code">{children}</a>,
        })}
      </p>
    </div>
  );
}
