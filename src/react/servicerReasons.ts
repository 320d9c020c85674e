import type { ServicerReason } from '../protocol/index.js';
import type { TextParams, Texts } from './createTexts.js';

/** A way on: the same once more; with another servicer; begun anew from the first step. */
export type Way = 'retry' | 'other' | 'again';

/** What helps against what, the best first. What nobody but the tenant can mend has no way but around it. */
const ways: Readonly<Record<ServicerReason, readonly Way[]>> = {
  bank_down: ['retry', 'other'],
  bank_busy: ['retry', 'other'],
  bank_denied: ['other', 'retry'],
  no_account: ['other', 'retry'],
  access_ended: ['again'],
  not_set_up: ['other'],
};

/** The ways on from what went wrong at the servicer; from what nobody can name, the most harmless two. */
export const waysOn = (reason: ServicerReason | undefined): readonly Way[] => ways[reason ?? 'bank_down'];

/**
 * Why something did not work out at the servicer, in the user's words.
 *
 * @param names `servicer` and `tenant`, as the user knows them.
 */
export const reasonText = (reason: ServicerReason, names: TextParams, { text }: Pick<Texts, 'text'>): string =>
  text(`reason.${reason}`, names);
