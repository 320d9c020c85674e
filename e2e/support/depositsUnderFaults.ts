import type { Acme } from './Acme.js';
import { faultPlan } from './faultPlan.js';
import { PatientPerson, type View } from './PatientPerson.js';
import { expect, test } from './test.js';

/** How many sessions on each kind of database, and the seed of the first. */
const count = Number(process.env.FAULT_SESSIONS ?? 3);
const firstSeed = Number(process.env.FAULT_SEED ?? 20_260);

const continueButton = (acme: Acme) => acme.page.getByRole('button', { name: 'Continue', exact: true });

/** Fills a slot that is still empty. */
async function attachMissing(acme: Acme, slot: string): Promise<void> {
  const ready = acme.group(slot).getByText(/^Ready/);
  if (await ready.isVisible()) return;
  await acme.attach(slot);
  await ready.waitFor({ timeout: 4_000 });
}

async function fillMissing(acme: Acme, label: string, value: string): Promise<void> {
  if ((await acme.field(label).inputValue({ timeout: 2_000 })) === '') await acme.fill(label, value);
}

const deposit: readonly View[] = [
  {
    heading: 'Your deposit',
    async fill(acme) {
      await fillMissing(acme, 'Amount', '2 000');
      await acme.page.getByLabel('6 months').check({ timeout: 2_000 });
      await attachMissing(acme, 'Identity card, front');
      await attachMissing(acme, 'Identity card, back');
    },
    press: continueButton,
  },
  { heading: 'Check your details', fill: (acme) => attachMissing(acme, 'Proof of address'), press: continueButton },
  {
    heading: 'Read and sign',
    fill: (acme) => acme.page.getByLabel(/I have read the terms/).check({ timeout: 2_000 }),
    press: (acme) => acme.page.getByRole('button', { name: 'Sign and open the deposit' }),
  },
];
const wholeDeposit = ['product_form', 'identity_front', 'identity_back', 'identity', 'proof_of_address', 'agreement'];

/** Deposits in which things go wrong, by plans from the seed on; each must end well, with nothing lost and nothing twice. */
export function depositsUnderFaults(): void {
  for (let seed = firstSeed; seed < firstSeed + count; seed += 1)
    test(`a deposit is opened once, with each answer and file once (seed ${seed}) @desktop`, async ({ acme }) => {
      test.setTimeout(150_000);
      const { sandbox } = acme.stack;
      const before = sandbox.log.length;
      await acme.choose('Carpați Bank', 'Open a deposit');
      await acme.expectStep('Your deposit');
      const person = new PatientPerson(acme.page, acme.stack, faultPlan(seed));
      await person.reach('Your deposit is open', deposit);
      sandbox.faults.clear();

      const events = sandbox.log.slice(before);
      const completed = events.filter(({ type }) => type === 'session_completed');
      expect(completed, `completed once, after: ${person.met.join(', ')}`).toHaveLength(1);
      expect(acme.accepted(), 'in the session that completed, each once and in order').toEqual(wholeDeposit);
    });
}
