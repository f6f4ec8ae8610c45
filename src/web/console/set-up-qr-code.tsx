import qrcode from 'qrcode';

/** Modules of white around the code that cameras need (ISO/IEC 18004, 5.3.8). */
const QUIET = 4;

/** A QR code as one path: no inline style and no script, so that the strictest policy shows it. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { size, data } = qrcode.create(text, { errorCorrectionLevel: 'M' }).modules;
  const side = size + 2 * QUIET;
  const dark = [...data.keys()].filter((index) => data[index] === 1);
  const path = dark.map((index) => square((index % size) + QUIET, Math.floor(index / size) + QUIET)).join('');
  return (
    <svg class="totp-code" role="img" aria-label={label} viewBox={`0 0 ${String(side)} ${String(side)}`}>
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
}

function square(x: number, y: number): string {
  return `M${String(x)} ${String(y)}h1v1h-1z`;
}
