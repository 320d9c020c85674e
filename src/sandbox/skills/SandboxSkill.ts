import type * as z from 'zod/mini';
import { readFields } from '../engine/readFields.js';
import type { ReceivedFile } from '../engine/SandboxSession.js';

/** What the user is sent to the bank for. */
export type Errand =
  | { purpose: 'consent'; link: string; psuId?: string; ibans?: readonly string[] }
  | { purpose: 'payment'; link: string; psuId?: string; payments: readonly Payment[] };

export interface Payment {
  debtor_name?: string | undefined;
  debtor_iban?: string | undefined;
  creditor_name: string;
  creditor_iban: string;
  /** Decimal, e.g. `120.50`. */
  amount: string;
  /** ISO 4217. */
  currency: string;
  remittance_information?: string | undefined;
}

/** What an upload is read as, e.g. the name on an identity card. */
export type Reader = (file: ReceivedFile) => Record<string, unknown>;

export interface SandboxStep {
  name: string;
  slots: readonly string[];
  read(slot: string, file: ReceivedFile): Record<string, unknown>;
  /** Reads the step's data, or refuses it; tells what follows on it beyond the next step. */
  accept(data: unknown): { data: Record<string, unknown>; errand?: Errand };
  /** Whether a person looks at the answers before it goes on. */
  verified: boolean;
}

export interface SandboxSkill {
  /** Named like `bt_ro_aisp_sbx_#2.0`. */
  id: string;
  servicer: 'carpati' | 'dunarea' | 'instant';
  country: 'RO';
  /** After the last one, unless it leads to the bank, the session has its token. */
  steps: readonly [SandboxStep, ...SandboxStep[]];
}

/** Declares a step: its data, what comes with it, and whether it leads to the bank or to a reviewer. */
export function step<Data extends Record<string, unknown>>(definition: {
  name: string;
  data: z.ZodMiniType<Data>;
  /** By slot: how an upload for it is read. */
  attachments?: Record<string, Reader>;
  errand?: (data: Data) => Errand;
  verified?: boolean;
}): SandboxStep {
  const { name, attachments = {}, errand, verified = false } = definition;
  return {
    name,
    verified,
    slots: Object.keys(attachments),
    read: (slot, file) => attachments[slot]?.(file) ?? {},
    accept(raw) {
      const data = readFields(definition.data, raw, ['data']);
      return { data, ...(errand && { errand: errand(data) }) };
    },
  };
}

/** For slots whose files are kept, not read. */
export const unread: Reader = () => ({});
