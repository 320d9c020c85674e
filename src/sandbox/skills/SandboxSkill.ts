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
  /** Attachments without which it does not go on. */
  slots: readonly string[];
  /** Those that may come too. */
  optionalSlots: readonly string[];
  read(slot: string, file: ReceivedFile): Record<string, unknown>;
  /** Reads the step's data, or refuses it; tells what follows on it beyond the next step. */
  accept(data: unknown): { data: Record<string, unknown>; errand?: Errand };
  /** Whether a person looks at the answers before it goes on. */
  verified: boolean;
  /** What is sent to the user's phone when this step's turn has come. After three wrong answers it is void. */
  textMessage?: TextMessage;
}

/** A text message, made of what was answered so far. */
export type TextMessage = (answered: Readonly<Record<string, unknown>>) => { to: string; text: string };

export interface SandboxSkill {
  /** Named like `bt_ro_aisp_sbx_#2.0`. */
  id: string;
  servicer: 'carpati' | 'dunarea' | 'instant';
  country: 'RO';
  /** After the last one, unless it leads to the bank, the session has its token. */
  steps: readonly [SandboxStep, ...SandboxStep[]];
  /** Why a reviewer may reject it: codes for the tenant [ours], and words for the desk. Where there are none, words are typed. */
  reasons?: Readonly<Record<string, string>>;
}

/** Declares a step: its data, what comes with it, and whether it leads to the bank or to a reviewer. */
export function step<Data extends Record<string, unknown>>(definition: {
  name: string;
  data: z.ZodMiniType<Data>;
  /** By slot: how an upload for it is read. A slot takes any number of files. */
  attachments?: Record<string, Reader>;
  /** The same, for slots that may stay empty. */
  optionalAttachments?: Record<string, Reader>;
  textMessage?: TextMessage;
  errand?: (data: Data) => Errand;
  verified?: boolean;
}): SandboxStep {
  const { name, attachments = {}, optionalAttachments = {}, textMessage, errand, verified = false } = definition;
  const readers = { ...attachments, ...optionalAttachments };
  return {
    name,
    verified,
    slots: Object.keys(attachments),
    optionalSlots: Object.keys(optionalAttachments),
    ...(textMessage && { textMessage }),
    read: (slot, file) => readers[slot]?.(file) ?? {},
    accept(raw) {
      const data = readFields(definition.data, raw, ['data']);
      return { data, ...(errand && { errand: errand(data) }) };
    },
  };
}

/** For slots whose files are kept, not read. */
export const unread: Reader = () => ({});
