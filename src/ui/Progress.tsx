import { usePart } from './usePart.js';
import { slotted } from './slotted.js';

export interface ProgressProps {
  /** 0 to 1. */
  value: number;
  label: string;
}

/** A thin bar that fills: the platform's own element, so no style has to be written from script. */
export const Progress = slotted('Progress', function Progress({ value, label }: ProgressProps) {
  const part = usePart();
  return <progress {...part('progress')} max={1} value={Math.min(1, Math.max(0, value))} aria-label={label} />;
});
