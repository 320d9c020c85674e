import * as z from 'zod/mini';

/**
 * The answer to `GET /diagnosis`, signed in or not: what the back-end sees of a call from the tenant's page, to be compared with what
 * the page knows of itself. Nothing personal.
 */
export const diagnosisSchema = z.object({
  /** By the back-end's clock. */
  time: z.iso.datetime(),
  /** The origin that calls must come from, and that banks send users back to, as the back-end was told. */
  publicOrigin: z.string(),
  /** How this call has arrived: at which origin, and by `http` or `https`, as a gateway in between tells it. */
  seen: z.object({ origin: z.string(), scheme: z.string() }),
  /** Whether the call carried a login. */
  signedIn: z.boolean(),
  /**
   * How often a user's browser came back from the servicer to a trip that waited for it, and brought no login: since this process
   * began, up to a thousand. Trips to another device do not count.
   */
  returnsWithoutLogin: z.number(),
});
export type Diagnosis = z.output<typeof diagnosisSchema>;
