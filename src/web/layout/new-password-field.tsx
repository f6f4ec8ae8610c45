/** Where somebody chooses a password; its rule stands in `hint`. */
export function NewPasswordField({ label, hint }: { readonly label: string; readonly hint: string }) {
  return (
    <>
      <label for="password">{label}</label>
      <p class="hint" id="password-hint">
        {hint}
      </p>
      <input
        id="password"
        name="password"
        type="password"
        autocomplete="new-password"
        aria-describedby="password-hint"
        required
        minLength={12}
        maxLength={256}
      />
    </>
  );
}
