import * as z from 'zod/mini';

/** `POST /v1/sessions` [doc]; older clients leave `tenant_user_id` out [client]. */
export const createSessionRequest = z.strictObject({
  client_id: z.string(),
  client_app_key: z.string(),
  skill: z.string(),
  tenant_user_id: z.optional(z.string()),
});
export const createSessionAnswer = z.object({
  nonce: z.string(),
  session_id: z.string(),
  status: z.literal('SESSION_CREATED'),
});

/** `POST /v1/sessions/:session_id/steps` [doc]. */
export const submitStepRequest = z.strictObject({
  client_id: z.string(),
  nonce: z.string(),
  skill: z.string(),
  step: z.string(),
  data: z.record(z.string(), z.unknown()),
});

/** Where to send the user for SCA [doc][client]. */
export const redirectInstruction = z.object({
  url: z.url(),
  method: z.literal('GET'),
  headers: z.optional(z.record(z.string(), z.string())),
});

/**
 * A step's answer carries `nonce` when more steps follow, `temp_token` when it was the last, and neither when
 * `data` sends the user to SCA [doc].
 */
export const submitStepAnswer = z.object({
  step_id: z.optional(z.string()),
  nonce: z.optional(z.string()),
  temp_token: z.optional(z.string()),
  status: z.string(),
  data: z._default(z.record(z.string(), z.unknown()), {}),
});
export type SubmitStepAnswer = z.output<typeof submitStepAnswer>;

/**
 * `data` of the steps that wait for a person [ours]: the step itself answers `pending`; later `verification` answers
 * one of the four. `request` names the step to iterate, `reason` is technical text.
 */
export const verificationData = z.object({
  verification: z.enum(['pending', 'approved', 'rejected', 'more_information']),
  /** In seconds; held between one second and well below the life of a nonce. */
  retry_after: z.optional(
    z.pipe(
      z.number(),
      z.transform((seconds) => Math.min(Math.max(seconds, 1), 25 * 60)),
    ),
  ),
  reason: z.optional(z.string()),
  request: z.optional(z.string()),
});

/** `POST /v1/steps/:step_id/upload` answers success [doc]; what a document's text was read as comes in `data` [ours]. */
export const uploadAnswer = z.object({
  upload_id: z.string(),
  status: z.literal('UPLOADED'),
  data: z._default(z.record(z.string(), z.unknown()), {}),
});
export type UploadAnswer = z.output<typeof uploadAnswer>;
