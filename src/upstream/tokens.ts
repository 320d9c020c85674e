import * as z from 'zod/mini';

/** `POST /v1/tokens` [doc]. */
export const exchangeTokenRequest = z.strictObject({
  client_id: z.string(),
  client_secret: z.string(),
  temp_token: z.string(),
});
export const exchangeTokenAnswer = z.object({
  credentials_id: z.string(),
  access_token: z.string(),
  consent_exp: z.nullish(z.string()),
  max_data_retention: z.nullish(z.string()),
});
export type ExchangeTokenAnswer = z.output<typeof exchangeTokenAnswer>;
