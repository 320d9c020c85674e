import * as z from 'zod/mini';
import { commonShape, defineFieldType, read, refuse } from './FieldType.js';

const address = z.email();

export const email = defineFieldType({
  type: 'email',
  definition: z.object({ ...commonShape, type: z.literal('email'), value: z.optional(z.string()) }),
  parse(raw) {
    if (typeof raw !== 'string') return refuse('email');
    const value = raw.trim();
    if (!value.includes('@')) return refuse('email_at');
    // 254 is the longest address that SMTP can carry (RFC 5321 § 4.5.3.1.3).
    return value.length <= 254 && address.safeParse(value).success ? read(value) : refuse('email');
  },
});
