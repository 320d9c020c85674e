import type { Locator } from '@playwright/test';
import type { SandboxEvent } from 'onboarding-kit/sandbox';
import type { Acme } from './Acme.js';

/** What is done about one view: where it is known by its heading, fill in what is missing, and press. */
export interface View {
  heading: string | RegExp;
  fill?: (acme: Acme) => Promise<void> | void;
  /** @param seen what the bank has seen since the errand was begun: whoever is asked about it looks there. */
  press?: (acme: Acme, seen: readonly SandboxEvent[]) => Locator;
}

/** Something that a person comes for: where it begins, what is done at each view, and what the bank must have seen at the end. */
export interface Errand {
  /** As a sentence, once it is done. */
  done: string;
  bank: string;
  service: string;
  /** How the bank is gone to; in the page itself unless told. */
  trip?: 'popup' | 'tab';
  /** The wizard’s and the bank’s, in whichever order they come. */
  views: readonly View[];
  end: (acme: Acme) => Locator;
  /** The steps and files that the session has which completed, in order. */
  accepted: readonly string[];
  /** What got lost on its way back may be agreed to once more: a consent, and nothing that acts. */
  repeatable?: true;
}

const button = (name: string | RegExp) => (acme: Acme) => acme.page.getByRole('button', { name, exact: true });
const continueButton = button('Continue');
const outcome = (heading: string) => (acme: Acme) => acme.heading(heading);
const patience = { timeout: 2_000 };

/** Fills a slot that is still empty. */
async function attachMissing(acme: Acme, slot: string): Promise<void> {
  const ready = acme.group(slot).getByText(/^Ready/);
  if (await ready.isVisible()) return;
  await acme.attach(slot);
  await ready.waitFor({ timeout: 4_000 });
}

async function fillMissing(acme: Acme, label: string, value: string): Promise<void> {
  if ((await acme.field(label).inputValue(patience)) === '') await acme.field(label).fill(value, patience);
}

const isApproved = (event: SandboxEvent) => event.type === 'redirect_decided' && event.outcome === 'approved';

/** The bank's own pages. */
function atBank(bank: string, question: RegExp): View[] {
  return [
    {
      heading: `Log in to ${bank}`,
      async fill(acme) {
        await acme.page.getByLabel('User name').fill('ana', patience);
        await acme.page.getByLabel('Code').fill('1234', patience);
      },
      press: button('Log in'),
    },
    { heading: question, press: button('Approve') },
    {
      // The way back was lost together with its tab, and the bank does not lead there again: its link has to run out.
      heading: 'This link was used already',
      fill: (acme) => acme.stack.advance(16 * 60_000),
      press: (acme) => acme.page.getByRole('link', { name: 'Go back to Acme' }),
    },
  ];
}

const toBank = (bank: string) => (acme: Acme) =>
  acme.page
    .getByRole('link', { name: `Continue to ${bank}` })
    .or(acme.page.getByRole('button', { name: `Continue to ${bank}` }));

const connect = (trip: 'popup' | 'tab'): Errand => ({
  done: `accounts are connected once, by a trip in a ${trip}`,
  bank: 'Carpați Bank',
  service: 'Connect your accounts',
  trip,
  views: [
    { heading: 'Confirm at Carpați Bank', press: toBank('Carpați Bank') },
    { heading: /^The (window|tab) of Carpați Bank seems to be closed$/, press: button('Open it again') },
    ...atBank('Carpați Bank', /^Share your accounts/),
  ],
  end: outcome('Your bank is connected'),
  accepted: ['sca'],
  repeatable: true,
});

/** What people come for, one of each kind of flow. */
export const errands: readonly Errand[] = [
  {
    done: 'a deposit is opened once',
    bank: 'Carpați Bank',
    service: 'Open a deposit',
    views: [
      {
        heading: 'Your deposit',
        async fill(acme) {
          await fillMissing(acme, 'Amount', '2 000');
          await acme.page.getByLabel('6 months').check(patience);
          await attachMissing(acme, 'Identity card, front');
          await attachMissing(acme, 'Identity card, back');
        },
        press: continueButton,
      },
      {
        heading: 'Check your details',
        fill: (acme) => attachMissing(acme, 'Proof of address'),
        press: continueButton,
      },
      {
        heading: 'Read and sign',
        fill: (acme) => acme.page.getByLabel(/I have read the terms/).check(patience),
        press: button('Sign and open the deposit'),
      },
    ],
    end: outcome('Your deposit is open'),
    accepted: ['product_form', 'identity_front', 'identity_back', 'identity', 'proof_of_address', 'agreement'],
  },
  {
    done: 'a card is ordered once, after somebody at the bank has looked at the documents',
    bank: 'Carpați Bank',
    service: 'Apply for a card',
    views: [
      {
        heading: 'About you',
        async fill(acme) {
          await fillMissing(acme, 'First name', 'Ana');
          await fillMissing(acme, 'Last name', 'Popescu');
          const birth = acme.group('Date of birth');
          for (const [part, value] of [
            ['Day', '1'],
            ['Month', '2'],
            ['Year', '1990'],
          ] as const)
            await birth.getByLabel(part).fill(value, patience);
          await fillMissing(acme, 'E-mail', 'ana@example.com');
          await fillMissing(acme, 'Mobile phone', '0722 123 456');
        },
        press: continueButton,
      },
      {
        heading: 'Your identity document',
        async fill(acme) {
          await acme.page.getByLabel('Kind of document').selectOption('Passport', patience);
          await attachMissing(acme, 'Photo of the document');
        },
        press: continueButton,
      },
      {
        heading: 'A photo of you',
        fill: (acme) => attachMissing(acme, 'Your photo'),
        press: button('Send for checking'),
      },
      {
        heading: 'We are checking your documents',
        fill(acme) {
          try {
            acme.decide({ verification: 'approved' });
          } catch {
            // It was decided before, or does not lie at the desk yet.
          }
        },
      },
    ],
    end: outcome('Your card is on its way'),
    accepted: ['personal_data', 'document', 'document_front', 'selfie', 'selfie'],
  },
  {
    done: 'a payment is made once',
    bank: 'Dunărea Bank',
    service: 'Pay from your bank',
    views: [
      {
        heading: 'Pay Acme',
        async fill(acme) {
          await fillMissing(acme, 'Amount', '120,50');
          await fillMissing(acme, 'Your account (IBAN)', 'RO49 AAAA 1B31 0075 9384 0000');
        },
        press: continueButton,
      },
      { heading: 'Confirm the payment at Dunărea Bank', press: toBank('Dunărea Bank') },
      ...atBank('Dunărea Bank', /^Approve this payment/),
      {
        heading: 'Nobody can tell yet whether this was paid',
        press: (acme, seen) => button(seen.some(isApproved) ? 'It was paid' : 'It was not paid: pay again')(acme),
      },
    ],
    end: (acme) => outcome('Payment sent')(acme).or(acme.page.getByText('Then there is nothing to pay here')),
    accepted: ['payment_intent'],
  },
  connect('popup'),
  connect('tab'),
];
