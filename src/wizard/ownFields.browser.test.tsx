import { FieldBox, OnboardingWizard, useField, type OwnField, type OwnFieldProps } from 'onboarding-kit';
import { read, refuse, type OwnFieldRule } from 'onboarding-kit/protocol';
import { createOnboardingProxy, defineSkill, implicitConsent, memoryFiles, memoryStore } from 'onboarding-kit/proxy';
import { createSandbox } from 'onboarding-kit/sandbox';
import 'onboarding-kit/styles.css';
import { afterEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';

// What docs/wizard.md shows, word for word.

/** A Romanian company's tax code: up to ten digits, of which the last one checks the others. */
const taxCodeRule: OwnFieldRule = {
  parse(raw) {
    if (typeof raw !== 'string') return refuse('tax_code');
    const digits = raw.toUpperCase().replace(/^\s*RO|[\s.]/g, '');
    if (!/^\d{2,10}$/.test(digits)) return refuse('tax_code');
    const weights = '753217532';
    const sum = [...digits.slice(0, -1).padStart(9, '0')].reduce(
      (total, digit, at) => total + Number(digit) * Number(weights[at]),
      0,
    );
    return ((sum * 10) % 11) % 10 === Number(digits.at(-1)) ? read(digits) : refuse('tax_code_control');
  },
};

function TaxCodeInput({ field }: OwnFieldProps) {
  const { frame, bind } = useField(field);
  return <FieldBox {...frame}>{(control) => <input {...control} {...bind} inputMode="numeric" />}</FieldBox>;
}

const taxCode: OwnField = {
  rule: taxCodeRule,
  Input: TaxCodeInput,
  show: ({ value }) => `RO ${String(value)}`,
};
const fields = { 'x-tax-code': taxCode };
const texts = {
  'error.tax_code': 'A tax code has 2 to 10 digits.',
  'error.tax_code_control': 'A digit is wrong, or two are swapped.',
} as const;

const skill = defineSkill({
  id: 'firm_ro_aisp_sbx_#1.0',
  kind: 'aisp',
  title: 'Connect your company',
  servicer: { id: 'instant', name: 'Instant Bank', country: 'RO', initials: 'IB' },
  steps: [
    {
      kind: 'form',
      name: 'company',
      title: 'Your company',
      fields: [{ type: 'x-tax-code', name: 'tax_code', label: 'Tax code', required: true }],
    },
    implicitConsent({ title: 'Your consent', consent: 'Acme may read my balances' }),
  ],
});

/** A browser lets no script set `Origin`, so a request that stays within the page answers for it itself. */
class PageRequest extends Request {
  override get headers(): Headers {
    const headers = new Headers(super.headers);
    headers.set('origin', location.origin);
    return headers;
  }
}

async function createHouse() {
  const sandbox = await createSandbox();
  const { client_id, client_app_key, client_secret, service_account } = sandbox.tenant;
  const proxy = await createOnboardingProxy({
    skills: [skill],
    fieldRules: { 'x-tax-code': taxCodeRule },
    store: memoryStore(),
    files: memoryFiles(),
    encryptionKeys: [btoa('a key for tests and stories only')],
    publicOrigin: location.origin,
    authenticate: () => ({ id: 'user-ana' }),
    log: () => {},
    upstream: {
      url: 'https://upstream.example',
      clientId: client_id,
      clientAppKey: client_app_key,
      clientSecret: client_secret,
      serviceAccount: service_account,
      fetch: (request) => sandbox.fetch(request),
    },
  });
  const fetch: typeof globalThis.fetch = async (input, init) =>
    proxy.fetch(new PageRequest(input instanceof Request ? input : new URL(input, location.origin), init));
  return { fetch };
}

const address = location.href;
afterEach(() => history.replaceState(null, '', address));

const box = page.getByRole('textbox', { name: 'Tax code' });

test('a type of field of the tenant’s own is asked for, read and sent like any other', async () => {
  const { fetch } = await createHouse();
  await render(<OnboardingWizard {...{ fetch, fields, texts }} skill={skill.id} locale="en-GB" />);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect.element(box).toHaveAccessibleDescription('Fill this in to go on.');
  await box.fill('RO 160797');
  await userEvent.tab();
  await expect.element(box).toHaveAccessibleDescription('A digit is wrong, or two are swapped.');
  await box.fill('RO 160796');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect.element(page.getByRole('heading', { name: 'Your consent' })).toBeVisible();
});

test('without it the form says which type is missing, and how to hand it over', async () => {
  const { fetch } = await createHouse();
  await render(<OnboardingWizard fetch={fetch} skill={skill.id} locale="en-GB" />);
  await expect.element(page.getByText('No input for “Tax code”')).toBeVisible();
  await expect.element(page.getByText('x-tax-code', { exact: false })).toBeVisible();
});
