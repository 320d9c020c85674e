import { forwardRef, useEffect, useImperativeHandle, useState } from 'react';
import { LiveRegion } from '../../ui/LiveRegion.js';

export type Announce = (words: string) => void;

/** A live region that is spoken through its ref, so that what is said renders nobody else. */
export const Announcer = forwardRef<Announce>(function Announcer(_props, ref) {
  const [words, setWords] = useState('');
  useImperativeHandle(ref, () => setWords, []);
  // Gone once they have been said, or they would be met again at the end of the form, out of date.
  useEffect(() => {
    const timer = words && setTimeout(() => setWords(''), 5000);
    return () => clearTimeout(timer || undefined);
  }, [words]);
  return <LiveRegion>{words}</LiveRegion>;
});
