import { useEffect, useLayoutEffect } from 'react';

/** An effect before the page is seen. On a server there is none, and React 18 would warn of each that is asked for. */
export const useEarlyEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;
