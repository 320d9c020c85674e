import { upstreamError } from '../../upstream/errors.js';

/**
 * What a failed call means for the session:
 * `unavailable` try the same again later · `lost` the upstream session or its nonce is gone, begin a fresh one ·
 * `not_accepted` a value was looked at and refused · `refused` anything else: a fault of set-up, not of the user.
 */
export type FailureKind = 'unavailable' | 'lost' | 'not_accepted' | 'refused';

const kindByCode: Readonly<Record<string, FailureKind>> = {
  invalid_temp_token: 'lost',
  invalid_session_id: 'lost',
  invalid_field: 'not_accepted',
  invalid_input: 'not_accepted',
};

/** A call to the upstream that brought no usable answer. Its message is technical: for logs, never for the user. */
export class UpstreamFailure extends Error {
  override readonly name = 'UpstreamFailure';

  constructor(
    readonly kind: FailureKind,
    message: string,
    /** The upstream's code and error id, where it gave them. */
    readonly code?: string,
    readonly reference?: string,
    options?: ErrorOptions,
    /** Whether the upstream may have done what was asked all the same: its answer was lost, or said nothing of it. */
    readonly mayHaveHappened = false,
  ) {
    super(message, options);
  }

  /** Reads a failed response; whatever its body, it becomes one of the kinds. */
  static async from(response: Response): Promise<UpstreamFailure> {
    const text = await response.text().catch(() => '');
    const parsed = upstreamError.safeParse(parseJson(text));
    const { code, id, type } = parsed.success ? parsed.data : {};
    const retry = response.status >= 500 || response.status === 429 || type === 'external_api_error';
    const kind = retry ? 'unavailable' : (code !== undefined && kindByCode[code]) || 'refused';
    return new UpstreamFailure(
      kind,
      `The upstream answered ${response.status} ${code ?? ''}`.trim(),
      code,
      id,
      undefined,
      response.status >= 500,
    );
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
