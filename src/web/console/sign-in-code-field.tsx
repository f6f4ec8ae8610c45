/** Six digits; phones fill it in by themselves. */
export function CodeField({ label, hint }: { readonly label: string; readonly hint?: string }) {
  return (
    <>
      <label for="code">{label}</label>
      {hint !== undefined && (
        <p class="hint" id="code-hint">
          {hint}
        </p>
      )}
      <input
        id="code"
        name="code"
        inputMode="numeric"
        autocomplete="one-time-code"
        required
        maxLength={7}
        size={7}
        {...(hint === undefined ? {} : { 'aria-describedby': 'code-hint' })}
      />
    </>
  );
}
