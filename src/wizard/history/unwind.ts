/**
 * Takes the page's history back to where the wizard began to walk in it, then calls `then`. Whoever is `leaving` a modal goes back
 * to the page behind it.
 */
type Unwinding = (then: () => void, leaving?: boolean) => void;

let known: Unwinding | undefined;

/** For what walks in the history, once it is loaded: nothing has to be taken back before. */
export const unwindBy = (unwinding: Unwinding): void => void (known = unwinding);

/**
 * Whoever leaves the wizard, or begins something else in it, leaves with one Back and not with one for each step. `then` is
 * called at once where there is nothing to take back.
 */
export const unwind: Unwinding = (then, leaving) => (known ? known(then, leaving) : then());
