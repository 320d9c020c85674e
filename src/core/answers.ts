import type {
  AnsweredStep,
  Handover,
  HandoverView,
  OptionList,
  Problem,
  Session,
  SessionSummary,
  Skill,
} from '../protocol/index.js';

/**
 * Tells the proxy's answers from those of something in between: a sign-in page, a gateway, another service. More is not
 * needed here. The proxy comes with the kit, its answers are checked against the full schemas in its own tests, and the
 * code that checks them would be a sixth of what a browser loads before the first step.
 */
export function isSession(answer: unknown): answer is Session {
  return (
    has(answer, 'id', 'string') &&
    has(answer, 'revision', 'number') &&
    has(answer, 'status', 'string') &&
    has(answer, 'step', 'object')
  );
}

export function isSkillList(answer: unknown): answer is { skills: Skill[] } {
  return hasList(answer, 'skills');
}

export function isSessionList(answer: unknown): answer is { sessions: SessionSummary[] } {
  return hasList(answer, 'sessions');
}

export function isAnsweredStep(answer: unknown): answer is AnsweredStep {
  return hasList(answer, 'fields') && hasList(answer, 'voids');
}

export function isOptionList(answer: unknown): answer is OptionList {
  return hasList(answer, 'options');
}

export function isHandover(answer: unknown): answer is Handover {
  return has(answer, 'url', 'string') && has(answer, 'expiresAt', 'string');
}

export function isHandoverView(answer: unknown): answer is HandoverView {
  return has(answer, 'field', 'object') && has(answer, 'uploads', 'object') && has(answer, 'step', 'object');
}

export function isProblem(answer: unknown): answer is Problem {
  return has(answer, 'code', 'string') && has(answer, 'title', 'string') && has(answer, 'status', 'number');
}

function hasList(answer: unknown, key: string): boolean {
  return has(answer, key, 'object') && Array.isArray(Reflect.get(answer, key));
}

function has(answer: unknown, key: string, type: 'string' | 'number' | 'object'): answer is object {
  return typeof answer === 'object' && answer !== null && typeof Reflect.get(answer, key) === type;
}
