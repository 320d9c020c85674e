import { useTexts, type Way } from '../react/index.js';
import { Button } from '../ui/Button.js';

export interface WaysOnProps {
  /** What helps, the best first. Those that cannot be gone from here are left out; trying again is what remains then. */
  ways: readonly Way[];
  on: { [Key in Way]?: (() => void) | undefined };
  /** Within a notice rather than at the foot of a screen. */
  small?: boolean | undefined;
  /** Beside a main button that does something else. */
  beside?: boolean | undefined;
  /** The way that is being gone. */
  busy?: Way | undefined;
}

/** The ways on from what went wrong at the servicer, as buttons. */
export function WaysOn({ ways, on, small, beside = false, busy }: WaysOnProps) {
  const { text } = useTexts();
  const open = ways.filter((way) => on[way]);
  return (open.length > 0 || !on.retry ? open : (['retry'] as const)).map((way, at) => (
    <Button
      key={way}
      variant={small ? 'pill' : at === 0 && !beside ? 'primary' : 'ghost'}
      busy={busy === way}
      onClick={() => on[way]?.()}
    >
      {text(`way.${way}`)}
    </Button>
  ));
}
