import type { PageLanguage } from '../../kernel/language.js';

/** Of the one form of a page that carries what is kept nowhere else. */
export const CARRYING = 'form';

/**
 * A page whose form carries what is kept nowhere else. Another language is chosen by posting that form there, so that nothing
 * half written is left behind.
 */
export interface CarryingForm {
  /** Where it goes in another language, by a button `go=stay`. */
  readonly to: (language: PageLanguage) => string;
  /** What Enter presses: name and value of a button. */
  readonly enter: readonly [name: string, value: string];
}

/** A browser presses the first button of a form at Enter, wherever that stands; so this one comes before the languages. */
export function PressedByEnter({ form: { enter } }: { readonly form: CarryingForm }) {
  const [name, value] = enter;
  return <button class="trap" form={CARRYING} name={name} value={value} tabIndex={-1} aria-hidden="true" />;
}
