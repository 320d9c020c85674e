import * as z from 'zod/mini';

/** The upstream's error codes by type, with the HTTP status each type comes with [doc]. */
export const upstreamErrors = {
  invalid_request: [
    'missing_fields',
    'unknown_fields',
    'invalid_field',
    'invalid_credentials_id',
    'invalid_client_id',
    'invalid_client_secret',
    'invalid_access_token',
    'invalid_input',
    'invalid_body',
    'invalid_headers',
    'not_found',
    'invalid_step',
    'invalid_session_id',
    'invalid_skill_name',
    'invalid_pcd_data_retention',
    'tpp_redirect_error',
  ],
  unauthorized: [
    'invalid_api_keys',
    'unauthorized_tenant',
    'invalid_access_token',
    'invalid_credentials_id',
    'invalid_client_id',
    'invalid_client_secret',
    'invalid_client_app_key',
    'inactive_credentials',
    'expired_credentials',
    'invalid_uuid',
    'invalid_tenant_keys',
    'invalid_temp_token',
  ],
  external_api_error: [
    'external_api_connection_error',
    'external_api_too_many_requests',
    'external_api_unauthorized',
    'external_api_forbidden',
  ],
} as const;
export type UpstreamErrorType = keyof typeof upstreamErrors;

/** The documented shape; the steps endpoint sometimes answers `{message}` alone [doc], so all but that may be missing. */
export const upstreamError = z.object({
  id: z.optional(z.string()),
  type: z.optional(z.string()),
  http: z.optional(z.number()),
  code: z.optional(z.string()),
  message: z.string(),
});
