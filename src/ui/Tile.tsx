import { useState } from 'react';
import { usePart } from './usePart.js';
import { slotted } from './slotted.js';

export interface TileProps {
  /** One to three letters, shown without a logo, and where it cannot be loaded. They also choose one of a few calm colours. */
  initials: string;
  /** The address of a logo on the page's own origin. */
  logo?: string | undefined;
  /** `m` 44 px (default), `l` 72 px. */
  size?: 'm' | 'l';
  /** Without a colour of its own: for the tenant's side, or for what is not to be had. */
  plain?: boolean | undefined;
}

const tones = 6;

/** The mark of a company. Decorative: its name stands beside it. */
export const Tile = slotted('Tile', function Tile({ initials, logo, size = 'm', plain = false }: TileProps) {
  const part = usePart();
  const [broken, setBroken] = useState<string>();
  const shown = logo === broken ? undefined : logo;
  const tone = [...initials].reduce((sum, letter) => sum * 31 + (letter.codePointAt(0) ?? 0), 0) % tones;
  return (
    <span {...part('tile')} data-size={size} data-tone={plain || shown ? undefined : tone} aria-hidden="true">
      {shown ? <img src={shown} alt="" onError={() => setBroken(shown)} /> : initials}
    </span>
  );
});
