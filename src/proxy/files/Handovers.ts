import type { Field, Handover, HandoverRequest, HandoverView } from '../../protocol/index.js';
import { ProblemError } from '../http/problemOf.js';
import { newState, readState } from '../session/tripState.js';
import type { Records } from '../session/Records.js';
import { withEntry, type KeptHandover, type SessionRecord } from '../session/SessionRecord.js';
import type { SkillDefinition } from '../skills/Skill.js';
import type { Vault } from '../store/Vault.js';
import { askedFile } from './askedFile.js';
import type { Files } from './Files.js';
import { uploadsIn } from './uploadsIn.js';
import { withReceived } from './withReceived.js';

interface Parts {
  skills: ReadonlyMap<string, SkillDefinition>;
  records: Records;
  vault: Vault;
  files: Files;
  now: () => number;
  /** The tenant's page for the other device; undefined where there is none. */
  url: string | undefined;
}

/** What the other device is let into: one slot of one session. */
export interface OpenHandover {
  record: SessionRecord;
  slot: KeptHandover;
}

/** What the other device's cookie says, sealed. */
interface Pass {
  sessionId: string;
  secretHash: string;
}

/** How long the link may wait to be opened, in milliseconds. */
const linkLifetime = 10 * 60_000;
/** How long whoever has opened it may use it, in milliseconds. */
export const passLifetime = 30 * 60_000;
/** What a pass is sealed for. */
const purpose = 'handover';

/**
 * Lets another device fill one slot without a sign-in: whoever is signed in makes a link, which opens once. The newest link
 * of a slot is the one that counts.
 */
export class Handovers {
  constructor(private readonly parts: Parts) {}

  /** Whether files of such fields can come from another device. */
  offeredFor(fields: readonly Field[]): boolean {
    return this.parts.url !== undefined && fields.some(({ type }) => type === 'file');
  }

  /** A link for the slot; those given out for it before open nothing any more. */
  async begin(record: SessionRecord, { stepId, field: name }: HandoverRequest): Promise<Handover> {
    const { records, skills, now, url } = this.parts;
    if (url === undefined) throw new ProblemError('not_found', { detail: 'No page for other devices is set up here' });
    const { state: secret, stateHash: secretHash } = await newState(record.id);
    const expiresAt = now() + linkLifetime;
    await records.change(record.id, (current) => {
      const { step, field } = askedFile(current, skills.get(current.skill), { stepId, field: name }, now());
      const { value: _, ...asked } = field;
      const handover: KeptHandover = { secretHash, stepId, title: step.title, field: asked, expiresAt };
      return { ...current, handovers: withEntry(current.handovers ?? {}, `${stepId} ${name}`, handover) };
    });
    return { url: `${url}#${secret}`, expiresAt: new Date(expiresAt).toISOString() };
  }

  /**
   * Uses a link up.
   *
   * @returns the pass that opens the slot from now on.
   * @throws ProblemError `handover_used` for a link that was used, has run out, was replaced, or never was.
   */
  async claim(secret: string): Promise<{ pass: string; opened: OpenHandover }> {
    const { records, vault, now } = this.parts;
    const read = await readState(secret);
    if (!read || !(await records.find(read.sessionId))) throw new ProblemError('handover_used');
    const { sessionId, stateHash: secretHash } = read;
    const record = await records.change(sessionId, (current) => {
      const [key, slot] = find(current, secretHash) ?? [];
      if (key === undefined || !slot || slot.claimed || slot.expiresAt <= now())
        throw new ProblemError('handover_used');
      const claimed: KeptHandover = { ...slot, claimed: true, expiresAt: now() + passLifetime };
      return { ...current, handovers: withEntry(current.handovers ?? {}, key, claimed) };
    });
    const pass: Pass = { sessionId, secretHash };
    return { pass: await vault.seal(purpose, pass), opened: this.#opened(record, secretHash) };
  }

  /** @throws ProblemError `handover_used` for a pass that is none, has run out, or whose link was replaced. */
  async open(pass: string | undefined): Promise<OpenHandover> {
    const { records, vault } = this.parts;
    const read = pass === undefined ? undefined : await vault.unseal(purpose, pass).catch(() => undefined);
    if (!isPass(read)) throw new ProblemError('handover_used');
    const record = await records.find(read.sessionId);
    if (!record) throw new ProblemError('handover_used');
    return this.#opened(record, read.secretHash);
  }

  /** What the other device may see: the slot, and nothing else of the session. */
  async view({ record, slot }: OpenHandover): Promise<HandoverView> {
    const { files, skills, now } = this.parts;
    const skill = skills.get(record.skill);
    if (!skill) throw new ProblemError('handover_used');
    const asked = isAsked(record, skill, slot, now());
    const uploads = asked ? uploadsIn(await withReceived(record, files), asked) : [];
    return {
      open: asked !== undefined,
      servicer: skill.servicer,
      step: { id: slot.stepId, title: slot.title },
      field: slot.field,
      uploads: uploads.filter(({ field }) => field === slot.field.name),
      expiresAt: new Date(slot.expiresAt).toISOString(),
    };
  }

  #opened(record: SessionRecord, secretHash: string): OpenHandover {
    const [, slot] = find(record, secretHash) ?? [];
    if (!slot?.claimed || slot.expiresAt <= this.parts.now()) throw new ProblemError('handover_used');
    return { record, slot };
  }
}

const find = ({ handovers = {} }: SessionRecord, secretHash: string) =>
  Object.entries(handovers).find(([, slot]) => slot.secretHash === secretHash);

/** The name of the step, while the slot is still asked for. */
function isAsked(record: SessionRecord, skill: SkillDefinition, slot: KeptHandover, now: number): string | undefined {
  try {
    return askedFile(record, skill, { stepId: slot.stepId, field: slot.field.name }, now).step.name;
  } catch (error) {
    if (error instanceof ProblemError) return undefined;
    throw error;
  }
}

/** Only this class seals for that purpose; its passes may be of an older version. */
function isPass(value: unknown): value is Pass {
  return (
    typeof value === 'object' &&
    value !== null &&
    'sessionId' in value &&
    typeof value.sessionId === 'string' &&
    'secretHash' in value &&
    typeof value.secretHash === 'string'
  );
}
