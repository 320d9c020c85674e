import { useState } from 'react';
import { sessionParameter } from '../../protocol/index.js';
import { useTexts } from '../../react/index.js';
import { Button } from '../../ui/Button.js';
import { LiveRegion } from '../../ui/LiveRegion.js';
import { TextField } from '../../ui/TextField.js';

/** Copies the address under which this session goes on. Where the clipboard is closed to pages, shows it to be copied by hand. */
export function CopyLink({ sessionId }: { sessionId: string }) {
  const { text } = useTexts();
  const [copied, setCopied] = useState(false);
  const [shown, setShown] = useState<string>();
  const copy = async () => {
    const address = new URL(location.href);
    address.searchParams.set(sessionParameter, sessionId);
    try {
      await navigator.clipboard.writeText(address.href);
      setCopied(true);
    } catch {
      setShown(address.href);
    }
  };
  return (
    <>
      {shown === undefined ? (
        <Button variant="ghost" icon={copied ? 'check' : 'link'} onClick={() => void copy()}>
          {text(copied ? 'wait.copied' : 'wait.copy')}
        </Button>
      ) : (
        <TextField label={text('wait.copy')} value={shown} readOnly onFocus={(event) => event.target.select()} />
      )}
      <LiveRegion>{copied && text('wait.copied')}</LiveRegion>
    </>
  );
}
