/** A code in groups of four, whichever way the language runs. `labelledBy`: the heading that says what it is. */
export function CodeGroups({ code, labelledBy }: { readonly code: string; readonly labelledBy: string }) {
  return (
    <p class="receipt" dir="ltr" translate={false} role="group" aria-labelledby={labelledBy}>
      {(code.match(/\d{4}/g) ?? []).flatMap((group, index) => [
        index === 0 ? '' : ' ',
        <span key={index}>{group}</span>,
      ])}
    </p>
  );
}
