/** What is missing is lit, not red. */
export function Missing({ problem }: { readonly problem: string | null }) {
  if (problem === null) return null;
  return (
    <div class="errors" role="alert">
      <h2>Not kept yet</h2>
      <p>{problem}</p>
    </div>
  );
}
