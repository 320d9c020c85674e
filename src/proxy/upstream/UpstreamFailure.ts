import type { ServicerReason } from '../../protocol/index.js';
import { upstreamError } from '../../upstream/errors.js';
import { meaningOf, type FailureKind } from './reasons.js';

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
    /** Why, where that makes a difference to the user. */
    readonly reason?: ServicerReason,
  ) {
    super(message, options);
  }

  /** Reads a failed response; whatever its body, it becomes one of the kinds. */
  static async from(response: Response): Promise<UpstreamFailure> {
    const text = await response.text().catch(() => '');
    const parsed = upstreamError.safeParse(parseJson(text));
    const { code, id, type } = parsed.success ? parsed.data : {};
    const { kind, reason } = meaningOf(response.status, type, code);
    return new UpstreamFailure(
      kind,
      `The upstream answered ${response.status} ${code ?? ''}`.trim(),
      code,
      id,
      undefined,
      response.status >= 500,
      reason,
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
