import type { Answer, Field, Outcome, Servicer, Skill, SessionStatus, StepOf } from '../../protocol/index.js';

/** What a skill's functions may look at: whose session it is, what was answered so far, and what the upstream made of it. */
export interface SkillContext {
  userId: string;
  locale: string | undefined;
  /** Answers by step name, as the contract carries them. */
  answers: Readonly<Record<string, Answer>>;
  /** What the upstream said to each step and attachment, merged by step name: e.g. what it read from a document. */
  readings: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** How a step's answer travels: the upstream's step name and its `data`. */
interface Sending<Context> {
  step: string;
  data(context: Context): Record<string, unknown>;
}

interface CommonStep {
  /** Unique in the skill; also the key of its answer in `context.answers`. */
  name: string;
  title: string;
  description?: string;
}

/** Asks for fields. Without `send` the answer is kept for a later step. File fields travel as the step's attachments. */
export interface FormStepDefinition extends CommonStep {
  kind: 'form';
  action?: string;
  /** A function when what is asked, or prefilled, depends on what came before. */
  fields: readonly Field[] | ((context: SkillContext) => readonly Field[]);
  send?: Sending<SkillContext>;
}

/** Sends the user to the servicer's own page. `redirectLink` is where the servicer is to send the user back. */
export interface RedirectStepDefinition extends CommonStep, Pick<StepOf<'redirect'>, 'purpose' | 'grants'> {
  kind: 'redirect';
  send: Sending<SkillContext & { redirectLink: string }>;
}

/** Waits for a person at the servicer. */
export interface WaitStepDefinition extends CommonStep, Pick<StepOf<'wait'>, 'usually' | 'next'> {
  kind: 'wait';
  /** How long it mostly takes at the longest, in minutes; shown as a time. */
  expectedMinutes?: number;
  send: Sending<SkillContext>;
  /** What to tell the user when a reviewer asks for the named step again. */
  note?(upstreamStep: string): string;
}

/** One step of a skill. */
export type StepDefinition = FormStepDefinition | RedirectStepDefinition | WaitStepDefinition;

/** A skill as the tenant offers it: what the picker shows, what is asked in which order, and how it ends. */
export interface SkillDefinition {
  /** The upstream's name of the skill, e.g. `carpati_ro_aisp_sbx_#2.0`. */
  id: string;
  kind: Skill['kind'];
  title: string;
  description?: string;
  servicer: Servicer;
  /** False shows it in the picker as not to be had just now, and refuses new sessions. */
  available: boolean;
  steps: readonly StepDefinition[];
  /** Words for the end; what it leaves out, the surface says in its own. */
  outcome(status: Exclude<SessionStatus, 'open'>, context: SkillContext): Outcome;
}
