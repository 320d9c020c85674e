import { usePart } from './usePart.js';
import { slotted } from './slotted.js';

export interface ProseProps {
  /** What the text is called. */
  label: string;
  /** Paragraphs with an empty line between them. */
  children: string;
}

/** A long text in a room of its own, which scrolls; by keyboard too, since it takes the focus. */
export const Prose = slotted('Prose', function Prose({ label, children }: ProseProps) {
  const part = usePart();
  return (
    <div {...part('prose')} role="region" aria-label={label} {...scrollable}>
      {children.split(/\n\s*\n/).map((paragraph, at) => (
        <p key={at}>{paragraph}</p>
      ))}
    </div>
  );
});

/** Not every browser lets the keyboard into what scrolls by itself. */
const scrollable = { tabIndex: 0 };
