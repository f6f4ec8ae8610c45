/** Simple lines in a square of 48, in the colour of the text. They say nothing that the words beside them do not say. */
const LINES = {
  place: 'M8 42V18L24 8l16 10v24zM20 42V30h8v12M14 22h4M30 22h4',
  person: 'M24 22a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 42c0-9 6-15 14-15s14 6 14 15',
  people:
    'M16 22a6 6 0 1 0 0-12 6 6 0 0 0 0 12zM34 24a5 5 0 1 0 0-10 5 5 0 0 0 0 10zM4 42c0-9 5-14 12-14s12 5 12 14M30 29c8-2 14 4 14 13',
  child: 'M24 20a6 6 0 1 0 0-12 6 6 0 0 0 0 12zM24 20v12M14 24h20M24 32l-6 11M24 32l6 11',
  speech: 'M6 8h36v24H22l-9 9v-9H6zM14 17h20M14 24h13',
  pen: 'M8 40l3-11L33 7l8 8-22 22zM28 12l8 8',
  clock: 'M24 42a18 18 0 1 0 0-36 18 18 0 0 0 0 36zM24 13v12l8 5',
  ear: 'M14 20a10 10 0 0 1 20 0c0 9-8 9-8 16a6 6 0 0 1-11 3M19 21a5 5 0 0 1 10 0',
  screen: 'M14 4h20v40H14zM21 39h6',
  quiet: 'M24 42a18 18 0 1 0 0-36 18 18 0 0 0 0 36zM14 30h20M16 19h2M30 19h2',
  noName: 'M6 14h36v22H6zM13 25h12M10 42L38 8',
  same: 'M4 10h18v28H4zM26 10h18v28H26zM9 18h8M31 18h8M9 25h8M31 25h8',
  tick: 'M7 25l11 12L41 10',
  ticks: 'M6 8h10v10H6zM6 29h10v10H6zM8 12l3 4 7-10M22 14h20M22 34h20',
  phone: 'M12 6l7 1 3 9-5 4c2 5 6 9 11 11l4-5 9 3 1 7c-1 4-5 6-9 5C19 39 9 29 7 15c-1-4 1-8 5-9z',
  hand: 'M6 30l8-6h12l4 3-3 4H18M30 29l10-6 3 4-13 12H14l-8 3z',
  code: 'M6 14h36v20H6zM13 24h2M20 24h2M27 24h2M34 24h2',
  bed: 'M6 12v28M6 30h36v10M42 30c0-6-3-9-8-9H18v9M12 25h2',
} as const;

export type PictureName = keyof typeof LINES;

export function Picture({ name }: { readonly name: PictureName }) {
  return (
    <svg class="picture" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path d={LINES[name]} />
    </svg>
  );
}

/** One idea a line, each with its picture. */
export function Ideas({
  lines,
  pictures,
  id,
}: {
  readonly lines: readonly string[];
  readonly pictures: readonly PictureName[];
  readonly id?: string;
}) {
  return (
    <ul class="ideas" role="list" {...(id === undefined ? {} : { id })}>
      {lines.map((line, index) => (
        <li key={line}>
          <Picture name={pictures[index] ?? 'speech'} />
          <span>{line}</span>
        </li>
      ))}
    </ul>
  );
}
