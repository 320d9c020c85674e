import { describe, expect, it } from 'vitest';
import { defineSkill } from '../skills/defineSkill.js';
import { offlineVerification } from '../skills/offlineVerification.js';
import { productForm } from '../skills/productForm.js';
import { dueAt } from './dueAt.js';
import type { SessionRecord, UpstreamState } from './SessionRecord.js';

const day = 24 * 3_600_000;
const skill = defineSkill({
  id: 'card',
  kind: 'product',
  title: 'Card',
  servicer: { id: 'bank', name: 'Bank', country: 'RO', initials: 'B' },
  steps: [
    productForm({ name: 'form', title: 'Form', fields: [{ type: 'text', name: 'name', label: 'Name' }] }),
    offlineVerification({ title: 'We are checking' }),
  ],
});
const record = (change: Partial<SessionRecord> = {}): SessionRecord => ({
  id: 'session',
  userId: 'user',
  skill: 'card',
  status: 'open',
  revision: 1,
  files: 0,
  createdAt: 100,
  updatedAt: 200,
  expiresAt: 9_000,
  answers: {},
  keys: {},
  drafts: {},
  rounds: {},
  errors: {},
  notes: {},
  uploads: {},
  readings: {},
  trips: {},
  verifications: {},
  begun: 0,
  ...change,
});
const due = (change: Partial<SessionRecord>, known = true) =>
  dueAt(record(change), known ? skill : undefined, 30 * day);

const answers = { form: { name: 'Ana' } };
const upstream = (change: Partial<UpstreamState> = {}): UpstreamState => ({
  sessionId: 'upstream',
  nonce: 'nonce',
  accepted: { form: { stepId: 'step', reading: {}, attached: [] } },
  ...change,
});
const verifications = { verification: { since: 200, dueAt: 3_000, decision: 'pending' as const } };
const upload = {
  id: 'upload',
  step: 'form',
  field: 'file',
  name: 'a.jpg',
  size: 1,
  received: 1,
  kind: 'image/jpeg',
  state: 'ready' as const,
};
const blocked = { code: 'upstream_unavailable' as const, since: 200, until: 4_000, tries: 3 };
const approved = { verification: { ...verifications.verification, decision: 'approved' as const } };

describe('an open session is due', () => {
  it.each<[string, Partial<SessionRecord>, number]>([
    ['when it runs out, while it is its user’s turn', {}, 9_000],
    ['since it was changed, when there is something to send', { answers }, 200],
    ['not before the way is free again', { answers, blocked }, 4_000],
    ['when its verification is to be asked about', { answers, upstream: upstream(), verifications }, 3_000],
    ['later, while the way to that is blocked', { answers, upstream: upstream(), verifications, blocked }, 4_000],
    [
      'when it runs out, though the verification would be asked about later',
      { answers, upstream: upstream(), verifications, expiresAt: 2_000 },
      2_000,
    ],
    [
      'since it was changed, once there is a token',
      { answers, upstream: upstream({ tempToken: 't' }), verifications: approved },
      200,
    ],
    [
      'not when it runs out, once there is a token',
      { answers, upstream: upstream({ tempToken: 't' }), verifications: approved, blocked, expiresAt: 1_000 },
      4_000,
    ],
    [
      'when a scan is to be seen to',
      { uploads: { upload: { ...upload, state: 'scanning', scan: { dueAt: 700, tries: 0 } } } },
      700,
    ],
    ['when there is news to tell', { news: { pending: ['information_needed'], until: 800, tries: 1 } }, 800],
    [
      'in whole milliseconds',
      {
        answers,
        upstream: upstream(),
        verifications: { verification: { ...verifications.verification, dueAt: 2_999.5 } },
      },
      3_000,
    ],
  ])('%s', (_, change, expected) => {
    expect(due(change)).toBe(expected);
  });

  it('at once, where nobody knows its skill: whoever looks says so', () => {
    expect(due({}, false)).toBe(200);
  });
});

describe('an ended session is due', () => {
  it('at once for its files, when there is news, and at last when it has been kept for long enough', () => {
    const ended = { status: 'completed' as const };
    expect(due({ ...ended, uploads: { upload } })).toBe(200);
    expect(due({ ...ended, news: { pending: ['session_completed'], until: 300, tries: 0 } })).toBe(300);
    expect(due(ended)).toBe(200 + 30 * day);
    expect(due(ended, false)).toBe(200 + 30 * day);
  });

  it('never, where it is kept for ever', () => {
    expect(dueAt(record({ status: 'completed' }), skill, Infinity)).toBeUndefined();
  });
});
