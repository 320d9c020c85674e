import * as z from 'zod/mini';

/**
 * How the user goes to the servicer's page: in place of the page they are on (`page`), in a window of its own (`popup`), in another
 * tab (`tab`), or on another device (`device`).
 */
export const tripModeSchema = z.enum(['page', 'popup', 'tab', 'device']);
export type TripMode = z.output<typeof tripModeSchema>;

/**
 * The body of `POST /sessions/:id/steps/:stepId/leave`: the user is on the way, and how. It changes nothing that can be seen; by
 * it the proxy knows whether the way back ends in a window that should close. Nothing depends on its arrival.
 */
export const leaveRequest = z.strictObject({ mode: tripModeSchema });
