/** A turning ring for waits under a few seconds. Decorative: say what is going on in words beside it. */
export function Spinner() {
  return <span className="ok-spinner" aria-hidden="true" />;
}
