/** What is missing, and the id of the field that asks for it; null: it belongs to no field. */
export interface FormProblem {
  readonly field: string | null;
  readonly problem: string;
}

/** What is missing is lit, not red: first of all, with a link to each field. */
export function Problems({ problems }: { readonly problems: readonly FormProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <div class="errors" role="alert">
      <h2>Not kept yet</h2>
      <ul>
        {problems.map(({ field, problem }) => (
          <li key={`${field ?? ''} ${problem}`}>{field === null ? problem : <a href={`#${field}`}>{problem}</a>}</li>
        ))}
      </ul>
    </div>
  );
}
