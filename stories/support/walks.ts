import { photo } from './photo.js';
import type { Stage } from './Stage.js';
import type { Walk } from './Walk.js';

/** The demo's skills by what they are for. */
export const skills = {
  accounts: 'carpati_ro_aisp_sbx_#2.0',
  chosenAccounts: 'dunarea_ro_aisp_sbx_#1.0',
  instantAccounts: 'instant_ro_aisp_sbx_#1.0',
  deposit: 'carpati_ro_deposit_sbx_#3.0',
  payment: 'dunarea_ro_pisp_sbx_#1.0',
  card: 'carpati_ro_card_sbx_#1.0',
  account: 'dunarea_ro_account_sbx_#1.0',
} as const;

/** What Ana answers. */
export const answers = {
  terms: { value: { amount: '1500', currency: 'EUR' }, period: '12' },
  identity: {
    first_name: 'Ana',
    last_name: 'Ionescu',
    personal_number: '2900514400012',
    address: { country: 'RO', line1: 'Strada Lipscani 12', city: 'București', postcode: '030031' },
  },
  personal: {
    first_name: 'Ana',
    last_name: 'Ionescu',
    date_of_birth: '1990-05-14',
    email: 'ana@example.com',
    phone: '+40722123456',
  },
  payment: {
    amount: { amount: '120.50', currency: 'RON' },
    debtor_iban: 'RO49AAAA1B31007593840000',
    reference: 'Order 1042',
  },
} as const;

/** A deposit whose terms and card have been taken. */
export async function depositWithCard(stage: Stage): Promise<Walk> {
  const walk = await stage.begin(skills.deposit);
  await walk.answer({ ...answers.terms, ...(await cardPhotos(walk)) });
  return walk;
}

export async function cardPhotos(walk: Walk): Promise<Record<string, string[]>> {
  return walk.upload({ identity_front: await photo('card-front.jpg'), identity_back: await photo('card-back.jpg') });
}

/** A deposit with nothing missing but the signature. */
export async function depositToSign(stage: Stage): Promise<Walk> {
  const walk = await depositWithCard(stage);
  await walk.answer({ ...answers.identity, ...(await walk.upload({ proof_of_address: await photo('bill.jpg') })) });
  return walk;
}

/** An application for a card, up to the named step. */
export async function cardUpTo(step: 'document' | 'selfie' | 'verification', stage: Stage): Promise<Walk> {
  const walk = await stage.begin(skills.card);
  await walk.answer(answers.personal);
  if (step === 'document') return walk;
  await walk.answer({
    document_type: 'identity_card',
    ...(await walk.upload({ document_front: await photo('identity-card.jpg') })),
  });
  if (step === 'selfie') return walk;
  await walk.answer(await walk.upload({ selfie: await photo('me.jpg', { of: 'face' }) }));
  return walk;
}

/** What a company answers on its way to an account, in the order of the steps. Its papers come beside. */
const account = {
  company: {
    country: 'RO',
    registered_name: 'Casa Verde SRL',
    registration_number: 'J40/1234/2019',
    fiscal_code: 'RO40501234',
    registered_on: '2019-03-04',
    address: answers.identity.address,
    email: 'office@casaverde.example',
    phone: '+40722123456',
  },
  activity: {
    line_of_business: '62.01',
    purpose: 'Wages, suppliers and taxes',
    employees: 12,
    turnover: { minor: 150_000_000, currency: 'RON' },
    abroad: 12.5,
  },
  services: { currency: 'RON', services: ['payroll'], statements: 'monthly', funded_from: 'later' },
  owners: {
    owners: [
      {
        first_name: 'Ana',
        last_name: 'Ionescu',
        citizenship: 'RO',
        personal_number: '2900514400012',
        date_of_birth: '1990-05-14',
        share: 100,
      },
    ],
  },
  documents: { representative: 'owner' },
  agreement: { terms: { version: '2026-09', opened: true, accepted: true } },
  phone_code: { code: '123456' },
};

/** A company's application for an account, up to the named step. */
export async function accountUpTo(step: keyof typeof account | 'verification', stage: Stage): Promise<Walk> {
  const walk = await stage.begin(skills.account);
  for (const [name, answer] of Object.entries(account)) {
    if (name === step) break;
    const files = name === 'documents' ? await papers(walk) : {};
    await walk.answer({ ...answer, ...files });
  }
  return walk;
}

async function papers(walk: Walk): Promise<Record<string, string[]>> {
  return walk.upload({ articles: await photo('articles.jpg'), identity: await photo('identity-card.jpg') });
}
