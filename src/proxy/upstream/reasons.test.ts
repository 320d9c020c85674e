import { describe, expect, it } from 'vitest';
import { servicerReason } from '../../protocol/index.js';
import { upstreamErrors } from '../../upstream/errors.js';
import { meaningOf } from './reasons.js';

const documented = Object.entries(upstreamErrors).flatMap(([type, codes]) => codes.map((code) => ({ type, code })));

describe('what an upstream’s error means', () => {
  it.each(documented)('$code ($type) has a meaning of its own', ({ type, code }) => {
    const { kind, reason } = meaningOf(400, type, code);
    expect(['unavailable', 'lost', 'not_accepted', 'refused']).toContain(kind);
    if (reason) expect(servicerReason.options).toContain(reason);
    // Whatever is refused for good can be told to somebody who can do something about it.
    if (kind === 'refused') expect(reason).toBeDefined();
  });

  it.each([
    [400, 'external_api_error', 'external_api_connection_error', { kind: 'unavailable', reason: 'bank_down' }],
    [400, 'external_api_error', 'external_api_something_new', { kind: 'unavailable', reason: 'bank_down' }],
    [400, 'external_api_error', 'external_api_forbidden', { kind: 'unavailable', reason: 'bank_denied' }],
    [401, 'unauthorized', 'invalid_temp_token', { kind: 'lost' }],
    [401, 'unauthorized', 'invalid_client_secret', { kind: 'refused', reason: 'not_set_up' }],
    [401, 'unauthorized', 'expired_credentials', { kind: 'refused', reason: 'access_ended' }],
    [400, undefined, undefined, { kind: 'refused', reason: 'not_set_up' }],
    [400, undefined, 'constructor', { kind: 'refused', reason: 'not_set_up' }],
    // A server in trouble may say anything.
    [503, 'unauthorized', 'invalid_client_secret', { kind: 'unavailable', reason: 'not_set_up' }],
    [500, undefined, undefined, { kind: 'unavailable' }],
    [429, undefined, undefined, { kind: 'unavailable' }],
  ] as const)('%s %s %s', (status, type, code, meaning) => {
    expect(meaningOf(status, type, code)).toEqual(meaning);
  });
});
