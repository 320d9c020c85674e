import type { OnboardingError, OnboardingSnapshot } from '../core/index.js';
import type { OpenSession, Session } from '../protocol/index.js';
import type { WizardEvent } from './WizardEvent.js';

/** How the wizard came to its session: by starting it, or by finding it. */
export type Origin = 'started' | 'returned';

/** What there is to report when one snapshot of a session follows another; `before` is absent for the first. */
export function eventsBetween(
  before: OnboardingSnapshot | undefined,
  now: OnboardingSnapshot,
  origin: Origin,
): WizardEvent[] {
  if (now.phase === 'loading') return [];
  if (now.phase === 'failed')
    return before?.phase === 'failed' && before.error === now.error ? [] : [problem(now.error)];
  const { session, error } = now;
  const known = before?.phase === 'ready' ? before : undefined;
  const { id: sessionId, status } = session;
  const skill = session.skill.id;
  const events: WizardEvent[] = [];
  if (!known)
    events.push(
      origin === 'started'
        ? { type: 'session_started', sessionId, skill }
        : { type: 'returned', sessionId, skill, status },
    );
  if (!known || viewOf(known.session) !== viewOf(session)) {
    if (known?.sending === 'answer' && !error && known.session.step) {
      events.push({ type: 'step_submitted', sessionId, step: known.session.step.name, kind: known.session.step.kind });
    }
    if (session.status === 'open')
      events.push({
        type: 'step_shown',
        sessionId,
        step: session.step.name,
        kind: session.step.kind,
        ...placeOf(session),
      });
    else events.push({ type: 'ended', sessionId, status: session.status });
  }
  if (error && error !== known?.error) events.push({ ...problem(error), sessionId });
  return events;
}

/** What tells two views of a session apart: the step, how it is shown, and the ways a trip can stand; or the end. */
export function viewOf({ step, status }: Session): string {
  if (!step) return status;
  const variant = step.kind === 'wait' ? step.reason : step.kind === 'redirect' ? (step.failure?.code ?? 'ahead') : '';
  return [step.id, step.kind, variant].join(' ');
}

/** Where the user is on the way, from 1, and how long it is. */
export function placeOf({ trail }: Pick<OpenSession, 'trail'>): { position: number; total: number } {
  return { position: trail.findIndex(({ state }) => state === 'current') + 1, total: trail.length };
}

function problem({ code, problem: document }: OnboardingError): Extract<WizardEvent, { type: 'problem' }> {
  return { type: 'problem', code, ...(document?.reference !== undefined && { reference: document.reference }) };
}
