import { expect, test } from 'vitest';
import type { FieldOf } from '../../protocol/index.js';
import { defineSkill } from '../skills/defineSkill.js';
import type { FormStepDefinition } from '../skills/Skill.js';
import { codeRefused } from './codes.js';
import type { SessionRecord } from './SessionRecord.js';

const now = Date.parse('2026-11-23T10:00:00Z');

/** What is said of the second wrong code, where two tries are allowed. */
function refusedTwice(more: Partial<FieldOf<'one-time-code'>>) {
  const step: FormStepDefinition = {
    kind: 'form',
    name: 'sign',
    title: 'Sign',
    fields: [{ type: 'one-time-code', name: 'code', label: 'Code', attempts: 2, ...more }],
    send: { step: 'sign', data: () => ({}) },
  };
  const skill = defineSkill({
    id: 'skill',
    kind: 'product',
    title: 'Sign',
    servicer: { id: 'bank', name: 'Bank', country: 'RO', initials: 'B' },
    steps: [step, { ...step, name: 'after', fields: [] }],
  });
  const record: SessionRecord = {
    id: 'session',
    userId: 'user',
    skill: 'skill',
    status: 'open',
    revision: 1,
    files: 0,
    createdAt: now,
    updatedAt: now,
    expiresAt: now + 1,
    answers: { sign: { code: '111111' } },
    keys: {},
    drafts: {},
    rounds: {},
    errors: {},
    notes: {},
    uploads: {},
    readings: {},
    trips: {},
    verifications: {},
    begun: 1,
    codes: { sign: { sentAt: now, count: 1, tries: 1 } },
  };
  return codeRefused(record, step, skill, now)?.errors.sign;
}

test('a code that is spent leads to another one, where there is one to be had', () => {
  expect(refusedTwice({ resend: { after: 30 } })).toEqual([
    { field: 'code', code: 'code_spent', params: { tries: 2 } },
  ]);
});

test('a code that is spent for good is not said to be followed by another', () => {
  expect(refusedTwice({})).toEqual([{ field: 'code', code: 'code_void', params: { tries: 2 } }]);
});
