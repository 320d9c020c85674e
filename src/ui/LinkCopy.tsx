import { useState } from 'react';
import { Button } from './Button.js';
import { LiveRegion } from './LiveRegion.js';
import { usePart } from './usePart.js';
import { slotted } from './slotted.js';

export interface LinkCopyProps {
  url: string;
  label: string;
  /** What the button says, before and after. */
  copy: string;
  copied: string;
}

/** An address to be copied: by a button, or by hand where the clipboard is closed to pages. */
export const LinkCopy = slotted('LinkCopy', function LinkCopy({ url, label, copy, copied }: LinkCopyProps) {
  const part = usePart();
  const [done, setDone] = useState<string>();
  const write = async () => {
    try {
      await navigator.clipboard.writeText(url);
      setDone(url);
    } catch {
      // It stands above to be copied by hand.
    }
  };
  return (
    <div {...part('link-copy')}>
      <span>
        <span {...part('link-copy-label')}>{label}</span>
        <span {...part('link-copy-address')}>{url}</span>
      </span>
      <Button variant="pill" icon={done === url ? 'check' : 'link'} onClick={() => void write()}>
        {done === url ? copied : copy}
      </Button>
      <LiveRegion>{done === url && copied}</LiveRegion>
    </div>
  );
});
