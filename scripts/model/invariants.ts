import type { Session } from 'onboarding-kit/protocol';
import type { SkillDefinition, StepDefinition } from 'onboarding-kit/proxy';
import type { SandboxEvent } from 'onboarding-kit/sandbox';
import type { House } from './House.js';
import type { Sent } from './Ledger.js';
import { actingStep } from './skills.js';
import { Violation } from './Violation.js';

type StepAccepted = Extract<SandboxEvent, { type: 'step_accepted' }>;
type AttachmentAccepted = Extract<SandboxEvent, { type: 'attachment_accepted' }>;

/** By that name a client asks how a verification stands: as often as it likes. */
const question = 'verification';

/** What must be so at any time of what the upstream was told. */
export function checkUpstream({ sandbox, ledger, options: { skill } }: House): void {
  for (const [id, events] of conversations(sandbox.log)) checkOrder(id, events, skill);
  const acting = actingStep(skill);
  const acted = sandbox.log.filter((event) => event.type === 'step_accepted' && event.step === acting).length;
  if (acted > 1 + ledger.confirmed)
    throw new Violation(
      `The step ${acting}, which acts at once, was sent ${acted} times; confirmed ${ledger.confirmed}`,
    );
}

/** What must be so when the session has ended. */
export async function checkEnd(house: House, session: Session): Promise<void> {
  const { sandbox, store, cancelled } = house;
  const happened = (type: SandboxEvent['type']) => sandbox.log.filter((event) => event.type === type);
  const credentials = await store.credentialsOf('user-ana');
  const rejected = sandbox.log.some(
    (event) => event.type === 'verification_decided' && event.decision.verification === 'rejected',
  );
  if (credentials.length !== (session.status === 'completed' ? 1 : 0))
    throw new Violation(`The session is ${session.status}, and there are ${credentials.length} credentials`);
  switch (session.status) {
    case 'completed':
      return checkCompleted(house);
    case 'rejected':
      if (!rejected) throw new Violation('The session is rejected, and nobody has rejected it');
      return;
    case 'cancelled':
      if (!cancelled) throw new Violation('The session is cancelled, and nobody has cancelled it');
      return;
    case 'failed':
      // A token may have been lost, or run out; or every fresh upstream session was lost.
      if (happened('session_completed').length === 0 && happened('session_created').length < 5)
        throw new Violation('The session has failed for no reason');
      return;
    case 'expired':
    case 'open':
      return;
  }
}

/** The upstream session that was completed holds what its user was last told that was taken: each once, in order. */
function checkCompleted(house: House): void {
  const { sandbox, ledger, files, options } = house;
  const { skill } = options;
  const exchanged = sandbox.log.findLast((event) => event.type === 'token_exchanged');
  const events = conversations(sandbox.log).get(exchanged?.session_id ?? '');
  if (!events) throw new Violation('The session is completed, and no token was exchanged');
  const missing = checkOrder(exchanged?.session_id ?? '', events, skill);
  if (missing.length > 0) throw new Violation(`The session is completed without ${missing.join(', ')}`);

  const answers = combinations(skill, (step) => ledger.expected(step));
  const wrong = answers.map((answer) => firstDifference(skill, events, answer, { names: ledger.names, files }));
  if (wrong.every((difference) => difference !== undefined))
    throw new Violation(`The upstream holds something else than was acknowledged: ${wrong[0] ?? 'no answer is known'}`);
}

function conversations(log: readonly SandboxEvent[]): Map<string, SandboxEvent[]> {
  const found = new Map<string, SandboxEvent[]>();
  for (const event of log)
    if ('session_id' in event) found.set(event.session_id, [...(found.get(event.session_id) ?? []), event]);
  return found;
}

/** Each step once and in order; once more for each time that a reviewer asked for it. Each attachment once. @returns what is still to come. */
function checkOrder(id: string, events: readonly SandboxEvent[], skill: SkillDefinition): string[] {
  const order = skill.steps.flatMap((step) => (step.kind === 'wait' || !step.send ? [] : [step.send.step]));
  const asked: string[] = [];
  const attached = new Set<string>();
  let next = 0;
  for (const event of events) {
    if (event.type === 'verification_decided' && event.decision.verification === 'more_information')
      asked.push(event.decision.request);
    if (event.type === 'attachment_accepted') {
      const name = `${event.name} of ${event.step_id}: ${event.file_name}`;
      if (attached.has(name)) throw new Violation(`An attachment was sent twice into upstream session ${id}: ${name}`);
      attached.add(name);
    }
    if (event.type !== 'step_accepted' || event.step === question) continue;
    if (event.step === order[next]) next += 1;
    else if (asked.includes(event.step)) asked.splice(asked.indexOf(event.step), 1);
    else throw new Violation(`The step ${event.step} was sent twice or out of order into upstream session ${id}`);
  }
  return [...order.slice(next), ...asked];
}

/** Every answer that the upstream may hold; mostly there is one. */
function combinations(skill: SkillDefinition, candidates: (step: string) => Sent[]): Map<string, Sent>[] {
  const forms = skill.steps.filter(({ kind }) => kind === 'form');
  return forms.reduce<Map<string, Sent>[]>(
    (known, { name }) =>
      known.flatMap((answers) => candidates(name).map((sent) => new Map([...answers, [name, sent]]))),
    [new Map()],
  );
}

function firstDifference(
  skill: SkillDefinition,
  events: readonly SandboxEvent[],
  answers: Map<string, Sent>,
  known: { names: ReadonlyMap<string, string>; files: ReadonlyMap<string, string> },
): string | undefined {
  for (const step of skill.steps) {
    const expected = dataOf(step, answers);
    if (!expected) continue;
    const taken = events.findLast(
      (event): event is StepAccepted => event.type === 'step_accepted' && event.step === expected.step,
    );
    const { psu_redirect_link: _, ...data } = taken?.data ?? {};
    if (JSON.stringify(sorted(data)) !== JSON.stringify(sorted(expected.data)))
      return `${step.name} is ${JSON.stringify(data)} and not ${JSON.stringify(expected.data)}`;
    const attached = events
      .filter(
        (event): event is AttachmentAccepted =>
          event.type === 'attachment_accepted' && event.step_id === taken?.step_id,
      )
      .map(({ name, file_name, sha256 }) => `${name} ${file_name} ${sha256}`);
    const wanted = filesOf(step, answers.get(step.name), known);
    if (attached.toSorted().join() !== wanted.toSorted().join())
      return `${step.name} has the files ${attached.join(', ')} and not ${wanted.join(', ')}`;
  }
  return undefined;
}

/** What a step's answer is on the upstream's side, by the skill itself. */
function dataOf(
  step: StepDefinition,
  answers: Map<string, Sent>,
): { step: string; data: Record<string, unknown> } | undefined {
  if (step.kind === 'wait' || !step.send) return undefined;
  const context = {
    userId: 'user-ana',
    locale: undefined,
    answers: Object.fromEntries([...answers].map(([name, { data }]) => [name, data])),
    readings: {},
    redirectLink: '',
  };
  const { psu_redirect_link: _, ...data } = step.send.data(context);
  return { step: step.send.step, data };
}

function filesOf(
  step: StepDefinition,
  sent: Sent | undefined,
  { names, files }: { names: ReadonlyMap<string, string>; files: ReadonlyMap<string, string> },
): string[] {
  if (step.kind !== 'form') return [];
  return Object.entries(sent?.data ?? {}).flatMap(([field, value]) =>
    Array.isArray(value)
      ? value.flatMap((id) => {
          const name = names.get(String(id));
          return name === undefined ? [] : [`${field} ${name} ${files.get(name)}`];
        })
      : [],
  );
}

const sorted = (data: Record<string, unknown>) =>
  Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .toSorted(([left], [right]) => (left < right ? -1 : 1));
