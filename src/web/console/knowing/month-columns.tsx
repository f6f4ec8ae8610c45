/** One column of a chart. */
export interface Column {
  /** Below it. */
  readonly label: string;
  /** The filled part. Null: nothing is known. */
  readonly value: number | null;
  /** The hollow part behind it, where there are two. */
  readonly behind?: number | null;
  /** What stands above it. */
  readonly words: string;
}

interface MonthColumnsProps {
  readonly id: string;
  readonly title: string;
  /** What filled and hollow stand for, and the largest, for who does not see it. */
  readonly about: string;
  readonly columns: readonly Column[];
}

const STEP = 48;
const BAR = 28;
const TALLEST = 120;
const TOP = 22;
const FOOT = 22;
/** So that a little is not nothing. */
const LOWEST = 2;

/** The height of a column; nothing has none, and a little can be seen. */
export function heightOf(value: number | null, largest: number): number {
  if (value === null || value <= 0 || largest <= 0) return 0;
  return Math.max(LOWEST, Math.round((Math.min(value, largest) / largest) * TALLEST));
}

export function largestOf(columns: readonly Column[]): number {
  return Math.max(0, ...columns.flatMap(({ value, behind }) => [value ?? 0, behind ?? 0]));
}

/** Columns side by side, drawn by the server; the table beside them says the same in numbers. */
export function MonthColumns({ id, title, about, columns }: MonthColumnsProps) {
  const largest = largestOf(columns);
  const width = Math.max(1, columns.length) * STEP;
  const floor = TOP + TALLEST;
  return (
    <figure>
      <svg
        class="chart long"
        viewBox={`0 0 ${String(width)} ${String(floor + FOOT)}`}
        role="img"
        aria-labelledby={`${id}-title ${id}-about`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-about`}>{about}</desc>
        <line x1="0" x2={width} y1={floor} y2={floor} class="axis" />
        {columns.map(({ label, value, behind, words }, at) => {
          const left = at * STEP + (STEP - BAR) / 2;
          const tall = heightOf(value, largest);
          const taller = heightOf(behind ?? null, largest);
          const middle = at * STEP + STEP / 2;
          return (
            <g key={`${label} ${String(at)}`}>
              {taller > 0 && <rect class="t0" x={left} y={floor - taller} width={BAR} height={taller} />}
              {tall > 0 && <rect x={left} y={floor - tall} width={BAR} height={tall} />}
              <text x={middle} y={floor - Math.max(tall, taller) - 6} text-anchor="middle">
                {words}
              </text>
              <text x={middle} y={floor + FOOT - 6} text-anchor="middle">
                {label}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption class="small soft">
        {title}. {about}
      </figcaption>
    </figure>
  );
}
