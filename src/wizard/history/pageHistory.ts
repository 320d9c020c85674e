import { inLayer } from '../mount/layerState.js';
import { canMark, readMark, withMark, type Mark } from './Mark.js';
import { unwindBy } from './unwind.js';
import type { Move } from './walk.js';

/**
 * The page has one history, so of its wizards one walks there: the first that wants to. The others are as if they had been
 * told not to.
 */
const wanting: symbol[] = [];

/** Until when a move that the wizard itself has asked for may still arrive, and whether it is leaving the page to its host. */
let [asked, unwinding] = [0, false];

/** How long the browser may take for a move within the page, in milliseconds. */
const patience = 1000;

/** Stands in line for the page's history, until the returned function is called. */
export function wantHistory(wizard: symbol): () => void {
  wanting.push(wizard);
  return () => void wanting.splice(wanting.indexOf(wizard), 1);
}

/** Whether it is this wizard that walks. */
export const walks = (wizard: symbol): boolean => wanting[0] === wizard && !unwinding && canMark(history.state);

/** Whether the history is just being taken back, as somebody leaves or begins something else. */
export const isLeaving = (): boolean => unwinding;

export const currentMark = (): Mark | undefined => readMark(history.state);

/** The address stays: it names the session, whichever step is looked at. */
export function makeMove(move: Move): void {
  if (move.do === 'go') {
    asked = performance.now() + patience;
    history.go(move.delta);
    return;
  }
  const state = withMark(history.state, move.mark);
  if (move.do === 'push') history.pushState(state, '');
  else history.replaceState(state, '');
}

/** Whether an arrival is what the wizard itself has asked for; asking uses that up. */
export function wasAsked(): boolean {
  const was = performance.now() < asked;
  asked = 0;
  return was;
}

/** Goes back to where the walk began, and takes the mark away. */
unwindBy((then, leaving) => {
  const layers = leaving && inLayer(history.state) ? 1 : 0;
  const back = (currentMark()?.at ?? 0) + layers;
  const done = () => {
    if (currentMark()) history.replaceState(withMark(history.state, undefined), '');
    then();
  };
  if (back === 0) return done();
  unwinding = true;
  const stop = new AbortController();
  const arrived = () => {
    if (stop.signal.aborted) return;
    stop.abort();
    clearTimeout(timer);
    unwinding = false;
    done();
  };
  const timer = setTimeout(arrived, patience);
  addEventListener('popstate', arrived, { signal: stop.signal });
  history.go(-back);
});
