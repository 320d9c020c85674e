import type { Problem, Session, Skill } from '../protocol/index.js';

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
  return has(answer, 'skills', 'object') && Array.isArray(Reflect.get(answer, 'skills'));
}

export function isProblem(answer: unknown): answer is Problem {
  return has(answer, 'code', 'string') && has(answer, 'title', 'string') && has(answer, 'status', 'number');
}

function has(answer: unknown, key: string, type: 'string' | 'number' | 'object'): answer is object {
  return typeof answer === 'object' && answer !== null && typeof Reflect.get(answer, key) === type;
}
