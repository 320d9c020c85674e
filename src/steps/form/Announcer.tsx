import { forwardRef, useImperativeHandle, useState } from 'react';
import { LiveRegion } from '../../ui/LiveRegion.js';

export type Announce = (words: string) => void;

/** A live region that is spoken through its ref, so that what is said renders nobody else. */
export const Announcer = forwardRef<Announce>(function Announcer(_props, ref) {
  const [words, setWords] = useState('');
  useImperativeHandle(ref, () => setWords, []);
  return <LiveRegion>{words}</LiveRegion>;
});
