import { useEffect, useState } from 'react';
import type { Handover } from '../../protocol/index.js';
import { useUploader } from '../../react/index.js';
import { useFormScope } from '../FormScope.js';

/** The link by which a phone fills a slot: none yet, being made, there (until when by this page's clock), run out, or not to be had just now. */
export type HandoverLink =
  { state: 'none' | 'making' | 'expired' | 'failed' } | { state: 'open'; url: string; expiresAt: string };

/** Makes links, and looks for what comes by them while one is open. */
export function useHandoverLink(field: string): { link: HandoverLink; make: () => void } {
  const uploader = useUploader();
  const { stepId } = useFormScope();
  const [link, setLink] = useState<HandoverLink>({ state: 'none' });
  // The user's clock, wrong as it may be: by it the end is shown, and waited for.
  const ownTime = (moment: string) => new Date(Date.parse(moment) + Date.now() - uploader.now()).toISOString();
  const make = () => {
    setLink({ state: 'making' });
    uploader.handOver(stepId, field).then(
      ({ url, expiresAt }: Handover) => setLink({ state: 'open', url, expiresAt: ownTime(expiresAt) }),
      () => setLink({ state: 'failed' }),
    );
  };

  const expiresAt = link.state === 'open' ? link.expiresAt : undefined;
  useEffect(() => {
    if (expiresAt === undefined) return undefined;
    const stop = uploader.watch();
    const timer = setTimeout(() => setLink({ state: 'expired' }), Date.parse(expiresAt) - Date.now());
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [expiresAt, uploader]);
  return { link, make };
}
