import { useMemo } from 'react';
import { encode } from 'uqr';
import { usePart } from './usePart.js';
import { slotted } from './slotted.js';

export interface QrCodeProps {
  /** What it says, mostly an address. */
  value: string;
  /** What it is, for those who do not see it. */
  label: string;
}

/** The white around the code that readers need, in modules (ISO/IEC 18004). */
const quiet = 4;

/** A QR code: dark on white in every theme, since not every reader takes it the other way round. */
export const QrCode = slotted('QrCode', function QrCode({ value, label }: QrCodeProps) {
  const part = usePart();
  const { size, path } = useMemo(() => draw(value), [value]);
  return (
    <svg
      {...part('qr')}
      role="img"
      aria-label={label}
      viewBox={`${-quiet} ${-quiet} ${size + 2 * quiet} ${size + 2 * quiet}`}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
});

/** One rectangle for each run of dark modules in a row. */
function draw(value: string): { size: number; path: string } {
  const { size, data } = encode(value, { ecc: 'M', border: 0 });
  const path = data
    .map((row, y) =>
      [
        ...row
          .map((dark) => (dark ? '#' : ' '))
          .join('')
          .matchAll(/#+/g),
      ]
        .map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h${-run.length}z`)
        .join(''),
    )
    .join('');
  return { size, path };
}
