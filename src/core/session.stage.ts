import type { OnboardingProxyOptions, SkillDefinition } from 'onboarding-kit/proxy';
import { afterEach } from 'vitest';
import { fail, soon } from './clock.stage.js';
import { buildHouse, origin } from './house.stage.js';
import { createOnboardingSession, OnboardingClient, type OnboardingSession, type OnboardingSnapshot } from './index.js';
import { createLine } from './line.stage.js';
import { createPage } from './page.stage.js';

/** A house, a line to it that can be cut, and a page at its end. Sessions are begun for that skill. */
export async function createStage(skill: SkillDefinition, options: Partial<OnboardingProxyOptions> = {}) {
  const house = await buildHouse({ skills: [skill], ...options });
  const line = createLine(house.call);
  const page = createPage();
  const proxyUrl = `${origin}/onboarding`;
  return {
    ...house,
    ...line,
    ...page,
    client: new OnboardingClient({ proxyUrl, fetch: line.fetch }),
    /** A session in that page, or in one that is given. */
    open: (sessionId?: string, { surroundings } = page) =>
      createOnboardingSession({
        proxyUrl,
        fetch: line.fetch,
        surroundings,
        ...(sessionId === undefined ? { skill: skill.id } : { sessionId }),
      }),
    steps: () => house.sandbox.log.filter(({ type }) => type === 'step_accepted').length,
  };
}
export type Stage = Awaited<ReturnType<typeof createStage>>;

export type Ready = Extract<OnboardingSnapshot, { phase: 'ready' }>;

/** Waits for a snapshot of a loaded session that is as wanted. */
export const until = (session: OnboardingSession, wanted: (snapshot: Ready) => boolean): Promise<Ready> =>
  soon(() => {
    const snapshot = session.getSnapshot();
    return snapshot.phase === 'ready' && wanted(snapshot) ? snapshot : fail(`Not yet: ${JSON.stringify(snapshot)}`);
  });
export const loaded = (session: OnboardingSession) => until(session, () => true);

/** At that step, with nothing on its way. */
export const at =
  (step: string) =>
  ({ session, sending }: Ready) =>
    session.step?.name === step && !sending;

const stops: (() => void)[] = [];

/** Observes a session until the test is over. */
export function observe(session: OnboardingSession, listener: () => void = () => {}): () => void {
  const stop = session.subscribe(listener);
  stops.push(stop);
  return stop;
}

/** To be called once in a file whose tests observe sessions. */
export function stopAfterEach(): void {
  afterEach(() => stops.splice(0).forEach((stop) => stop()));
}
