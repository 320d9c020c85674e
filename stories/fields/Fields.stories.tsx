import type { Meta } from '@storybook/react-vite';
import { OnboardingWizard } from 'onboarding-kit';
import { gallery, galleryRefused, galleryWhileSent } from '../support/gallery.js';
import { samples, type StoryOfEveryType } from '../support/samples.js';
import type { SceneArgs } from '../support/scene.js';
import type * as stories from './Fields.stories.js';

/** Every type of field: empty, filled in, to be mended, and as it is when it cannot be changed; and all of them held, and refused. */
const meta = { title: 'Fields', component: OnboardingWizard } satisfies Meta<SceneArgs> &
  StoryOfEveryType<typeof stories>;
export default meta;

export const WhileSent = galleryWhileSent();
export const Refused = galleryRefused();

export const Text = gallery(samples.text);
export const LongText = gallery(samples['long-text']);
export const Email = gallery(samples.email);
export const Phone = gallery(samples.phone);
export const Number = gallery(samples.number);
export const Percentage = gallery(samples.percentage);
export const Money = gallery(samples.money);
export const MoneyInSeveralCurrencies = gallery({
  ...samples.money,
  field: {
    type: 'money',
    name: 'money',
    label: 'Money, in several currencies',
    currencies: ['EUR', 'RON'],
    min: '500',
    max: '250000',
    decimals: 0,
  },
  typed: { amount: '1500', currency: 'RON' },
  value: { amount: '1500', currency: 'RON' },
});
export const MinorMoney = gallery(samples['minor-money']);
export const Date = gallery(samples.date);
export const DateOfBirth = gallery(samples['date-of-birth']);
export const Select = gallery(samples.select);
export const SearchSelect = gallery(samples['search-select']);
export const Country = gallery(samples.country);
export const Radio = gallery(samples.radio);
export const RadioInSegments = gallery({
  ...samples.radio,
  field: {
    type: 'radio',
    name: 'radio',
    label: 'One of a few, side by side',
    layout: 'segments',
    options: ['3', '6', '12'].map((value) => ({ value, label: `${value} months` })),
  },
  typed: '6',
  value: '12',
});
export const Checkbox = gallery(samples.checkbox);
export const MultiChoice = gallery(samples['multi-choice']);
export const Consent = gallery(samples.consent);
export const Iban = gallery(samples.iban);
export const Bic = gallery(samples.bic);
export const NationalId = gallery(samples['national-id']);
export const Address = gallery(samples.address);
export const OneTimeCode = gallery(samples['one-time-code']);
export const IbanList = gallery(samples['iban-list']);
export const File = gallery(samples.file);
export const Group = gallery(samples.group);
