/** “, about £1.84 at 4.2 p a segment”; nothing where nobody has said what a segment costs. */
export function priceWords(segments: number, segmentPence: number | null): string {
  if (segmentPence === null || segments === 0) return '';
  return `, ${poundsWords(segments * segmentPence)} at ${segmentPence.toLocaleString('en-GB', DECIMALS)} p a segment`;
}

const DECIMALS = { maximumFractionDigits: 4 } as const;

function poundsWords(pence: number): string {
  if (pence < 1) return 'less than a penny';
  const pounds = { style: 'currency', currency: 'GBP', minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;
  return `about ${(pence / 100).toLocaleString('en-GB', pounds)}`;
}
