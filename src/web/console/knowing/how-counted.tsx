/** What the figures are made of, and that none is older than the page. */
export function HowCounted() {
  return (
    <details>
      <summary>How it is counted</summary>
      <p>
        From the records as they are at this moment, each incident in the month of its report. Sums of days that are
        over are kept. When one of their records changes late, because it was merged, told apart, dismissed, answered or
        erased, that day is counted anew.
      </p>
    </details>
  );
}
