import type { html } from 'hono/html';

/** A piece of markup; what is put into an `html` template is escaped. */
export type Html = ReturnType<typeof html>;
