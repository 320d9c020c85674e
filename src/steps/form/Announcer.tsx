import { forwardRef, useEffect, useImperativeHandle, useState } from 'react';
import { useTexts } from '../../react/index.js';
import { LiveRegion } from '../../ui/LiveRegion.js';

export type Announce = (words: string) => void;

/** A live region that is spoken through its ref, so that what is said renders nobody else. */
export const Announcer = forwardRef<Announce>(function Announcer(_props, ref) {
  const { locale } = useTexts();
  const [{ words, spoken }, say] = useState({ words: '', spoken: locale });
  useImperativeHandle(ref, () => (said) => say({ words: said, spoken: locale }), [locale]);
  // Gone once they have been said, or they would be met again at the end of the form, out of date.
  useEffect(() => {
    const timer = words && setTimeout(() => say((last) => ({ ...last, words: '' })), 5000);
    return () => clearTimeout(timer || undefined);
  }, [words]);
  return <LiveRegion>{spoken === locale && words}</LiveRegion>;
});
