const ROW = 34;
const LONGEST = 200;
const LEFT = 190;

interface ScoreBarsProps {
  readonly title: string;
  readonly about: string;
  readonly rows: readonly { readonly name: string; readonly score: number }[];
}

/** A bar of each score, out of a hundred; the table says the same. */
export function ScoreBars({ title, about, rows }: ScoreBarsProps) {
  return (
    <figure>
      <svg
        class="chart"
        viewBox={`0 0 ${String(LEFT + LONGEST + 40)} ${String(rows.length * ROW)}`}
        role="img"
        aria-labelledby="scores-title scores-about"
      >
        <title id="scores-title">{title}</title>
        <desc id="scores-about">{about}</desc>
        {rows.map(({ name, score }, at) => {
          const top = at * ROW;
          return (
            <g key={name}>
              <text x="0" y={top + 21}>
                {name}
              </text>
              <rect class="t0" x={LEFT} y={top + 9} width={LONGEST} height="16" />
              {score > 0 && <rect x={LEFT} y={top + 9} width={score * (LONGEST / 100)} height="16" />}
              <text x={LEFT + LONGEST + 8} y={top + 21}>
                {score}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption class="small soft">{about}</figcaption>
    </figure>
  );
}
