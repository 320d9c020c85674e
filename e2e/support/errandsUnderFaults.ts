import { sessionSchema } from 'onboarding-kit/protocol';
import type { Acme } from './Acme.js';
import { errands, type Errand } from './errands.js';
import { faultPlan } from './faultPlan.js';
import { PatientPerson } from './PatientPerson.js';
import { expect, test } from './test.js';

/** How many sessions on each kind of database, and the seed of the first. */
const count = Number(process.env.FAULT_SESSIONS ?? 3);
const firstSeed = Number(process.env.FAULT_SEED ?? 20_260);

/**
 * Errands in which things go wrong, by plans from the seed on, one errand after the other; each must end well, with nothing
 * lost and nothing twice.
 *
 * @param turn which errand the first seed of all runs, so that two databases need not run the same.
 */
export function errandsUnderFaults(turn: number): void {
  for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
    const errand = errands[(seed + turn) % errands.length];
    if (errand)
      test(`${errand.done} (seed ${seed}) @desktop`, async ({ acme }) => {
        test.setTimeout(180_000);
        await carryOut(acme, errand, seed);
      });
  }
}

async function carryOut(acme: Acme, errand: Errand, seed: number): Promise<void> {
  const { sandbox } = acme.stack;
  const [before, held] = [sandbox.log.length, await connections(acme)];
  if (errand.trip) await acme.page.goto(`${acme.stack.url}/?trip=${errand.trip}`);
  await acme.choose(errand.bank, errand.service);
  await acme.page.waitForURL(/onboarding=/);
  const home = acme.page.url();
  const person = new PatientPerson(acme, faultPlan(seed), home);
  await person.carryOut(errand);
  sandbox.faults.clear();

  const after = `after: ${person.met.join(', ')}`;
  const events = sandbox.log.slice(before);
  const completed = events.flatMap((event) => (event.type === 'session_completed' ? [event.session_id] : []));
  if (!errand.repeatable) expect(completed, `the bank has acted once, ${after}`).toHaveLength(1);
  // How it stands may be asked about as often as it takes.
  const accepted = acme.acceptedBy(completed.at(-1)).filter((name) => name !== 'verification');
  expect(accepted, `each answer and file once and in order, ${after}`).toEqual(errand.accepted);
  const response = await acme.page.request.get(
    `${acme.stack.url}/onboarding/sessions/${new URL(home).searchParams.get('onboarding')}`,
  );
  const session = sessionSchema.parse(await response.json());
  // What its user knows to be paid stays open: neither an end nor a second payment would be true to it.
  const inDoubt = session.step?.kind === 'redirect' && session.step.failure?.code === 'unknown';
  expect(session.status, `as its user wanted, ${after}`).toBe(inDoubt ? 'open' : 'completed');
  expect(await connections(acme), `the tenant holds what came of it, once, ${after}`).toBe(held + (inDoubt ? 0 : 1));
  expect(await openSessions(acme), `nothing else was begun, ${after}`).toBe(inDoubt ? 1 : 0);
}

/** How many credentials the tenant's server holds for whoever is signed in. */
async function connections({ page, stack }: Acme): Promise<number> {
  const response = await page.request.get(`${stack.url}/api/connections`);
  const { connections: held }: { connections: unknown[] } = await response.json();
  return held.length;
}

async function openSessions({ page, stack }: Acme): Promise<number> {
  const response = await page.request.get(`${stack.url}/onboarding/sessions`);
  const { sessions }: { sessions: unknown[] } = await response.json();
  return sessions.length;
}
