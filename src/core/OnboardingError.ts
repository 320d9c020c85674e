import type { Problem, ProblemCode } from '../protocol/index.js';

/** Problems that pass by themselves: the same call may be sent again as it is. */
const transient: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'too_many_requests',
  'internal',
  'upstream_unavailable',
]);

/**
 * A call that did not end well.
 *
 * - `kind: 'problem'`: the proxy said why, in `problem`.
 * - `kind: 'network'`: no answer came, or one from something in between; whether the call arrived is not known.
 * - `kind: 'protocol'`: the answer is not what the contract promises, e.g. because `proxyUrl` points elsewhere.
 * - `kind: 'overtaken'`: it was not sent: what was sent before it has ended the step that it was meant for.
 */
export class OnboardingError extends Error {
  override readonly name = 'OnboardingError';
  readonly kind: 'problem' | 'network' | 'protocol' | 'overtaken';
  readonly problem?: Problem;
  /** Seconds to wait before the next try, where the proxy said so. */
  readonly retryAfter?: number;

  constructor(
    kind: OnboardingError['kind'],
    message: string,
    { problem, retryAfter, cause }: { problem?: Problem; retryAfter?: number; cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.kind = kind;
    if (problem) this.problem = problem;
    if (retryAfter !== undefined) this.retryAfter = retryAfter;
  }

  /** The problem's code, or the kind where there is none: what a surface chooses its words by. */
  get code(): ProblemCode | Exclude<OnboardingError['kind'], 'problem'> {
    return this.problem?.code ?? (this.kind === 'problem' ? 'protocol' : this.kind);
  }

  /** Whether the same call may do better in a moment. */
  get transient(): boolean {
    return this.kind === 'network' || (this.problem !== undefined && transient.has(this.problem.code));
  }

  /** An error thrown anywhere below a call; what is unknown counts as a lost connection. */
  static from(cause: unknown): OnboardingError {
    return cause instanceof OnboardingError
      ? cause
      : new OnboardingError('network', 'The connection was lost before an answer came.', { cause });
  }
}
