import type {
  Answer,
  Field,
  FieldError,
  OptionList,
  Outcome,
  Servicer,
  SessionStatus,
  Skill,
  StepOf,
} from '../../protocol/index.js';

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

/** What there is to choose from: words to search by in `q`, or in `value` the one whose label is wanted. Neither: the first ones. */
export type OptionSource = (
  query: { q?: string | undefined; value?: string | undefined },
  context: SkillContext,
) => OptionList | Promise<OptionList>;

/** Asks for fields. Without `send` the answer is kept for a later step. File fields travel as the step's attachments. */
export interface FormStepDefinition extends CommonStep {
  kind: 'form';
  action?: string;
  /** A function when what is asked, or prefilled, depends on what came before. */
  fields: readonly Field[] | ((context: SkillContext) => readonly Field[]);
  send?: Sending<SkillContext>;
  /** Shows what was answered in these earlier steps above what is asked, or in all of them; see `reviewStep`. */
  review?: readonly string[] | 'all';
  /** False: once answered, it stands. It can be changed unless told, as long as nothing has come of it. */
  changeable?: boolean;
  /**
   * The earlier steps that this answer was made of: changing one of them makes it void, and the step is asked again. Unless told,
   * all of them where `fields` is a function, those it shows where it is a review, and otherwise none.
   */
  dependsOn?: readonly string[];
  /**
   * It acts at the servicer as soon as it is accepted: where it may have been, it is not sent again unless the user says so. A
   * payment's trip, and a last step without a wait behind it, are so by themselves.
   */
  once?: boolean;
  /**
   * The tenant's own rules, by which an answer that keeps the fields' rules is looked at before it is taken, e.g. a limit a day.
   * Codes of your own have their words in the wizard's `texts`, as `error.<code>`.
   */
  check?(answer: Answer, context: SkillContext): readonly FieldError[] | Promise<readonly FieldError[]>;
  /** What `search-select` fields without `options` choose from, by field name; `owners.bank` is the field `bank` of the group `owners`. */
  options?: Readonly<Record<string, OptionSource>>;
}

/** What the user is told that the servicer will ask them to allow. */
export type Grants = readonly StepOf<'redirect'>['grants'][number][];

/** Sends the user to the servicer's own page. `redirectLink` is where the servicer is to send the user back. */
export interface RedirectStepDefinition extends CommonStep, Pick<StepOf<'redirect'>, 'purpose'> {
  kind: 'redirect';
  /** A function where they depend on what was answered, as the amount of a payment does. */
  grants: Grants | ((context: SkillContext) => Grants);
  send: Sending<SkillContext & { redirectLink: string }>;
}

/** Waits for a person at the servicer. */
export interface WaitStepDefinition extends CommonStep, Pick<StepOf<'wait'>, 'usually' | 'next' | 'keeps'> {
  kind: 'wait';
  /** How long it mostly takes at the longest, in minutes; shown as a time. */
  expectedMinutes?: number;
  /** When nobody has decided after so many hours the session expires; 14 days unless told. */
  timeoutHours?: number;
  send: Sending<SkillContext>;
  /**
   * Plain words for what a reviewer gives as reason. The upstream's own may be a code or technical, so that what has no words
   * here is not shown. A function may let it through, where reviewers are known to write for users: `(reason) => reason`.
   */
  reasons?: Readonly<Record<string, string>> | ((reason: string) => string | undefined);
  /** What to tell the user when a reviewer asks for the named step again; `reason` in the words of `reasons`. */
  note?(upstreamStep: string, reason?: string): string;
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
  /** Words for the end; what it leaves out, the surface says in its own. `reason`: why it was rejected, in the words of `reasons`. */
  outcome(status: Exclude<SessionStatus, 'open'>, context: SkillContext & { reason?: string }): Outcome;
}
