import { regexes } from 'zod/v4/core';
import { read, refuse, type FieldRule } from './FieldRule.js';

export const email: FieldRule<'email'> = {
  parse(raw) {
    if (typeof raw !== 'string') return refuse('email');
    const value = raw.trim();
    if (!value.includes('@')) return refuse('email_at');
    // 254 is the longest address that SMTP can carry (RFC 5321 § 4.5.3.1.3).
    return value.length <= 254 && regexes.email.test(value) ? read(value) : refuse('email');
  },
};
