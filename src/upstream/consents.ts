import * as z from 'zod/mini';

const keys = {
  client_id: z.string(),
  client_secret: z.string(),
  credentials_id: z.string(),
  access_token: z.string(),
};

/** `POST /v1/consents/get` [doc]. */
export const getConsentRequest = z.strictObject(keys);
export const getConsentAnswer = z.object({
  op_type: z.literal('read'),
  code: z.literal('credentials_info'),
  http: z.literal(200),
  message: z.string(),
  result: z.object({
    status: z.enum(['ACTIVE', 'DELETED', 'EXPIRED']),
    consent_exp: z.string(),
    max_data_retention: z.string(),
    credentials_id: z.string(),
    originator: z.object({ country: z.string(), servicer: z.string(), skill: z.string() }),
    tenant_app_info: z.object({ client_id: z.string(), name: z.string() }),
    utc_created: z.string(),
    utc_last_update: z.string(),
  }),
});

/** `POST /v1/consents/delete` [doc]; idempotent. `pcd_data_retention` is in minutes. */
export const deleteConsentRequest = z.strictObject({
  ...keys,
  pcd_data_retention: z.optional(z.int().check(z.gte(0))),
});
export const deleteConsentAnswer = z.object({
  op_type: z.literal('delete'),
  code: z.literal('credentials_deleted'),
  http: z.literal(200),
  message: z.string(),
});
