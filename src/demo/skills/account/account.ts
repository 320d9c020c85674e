import { defineSkill } from 'onboarding-kit/proxy';
import { dunarea } from '../servicers.js';
import { activity } from './activity.js';
import { agreement } from './agreement.js';
import { company } from './company.js';
import { documents } from './documents.js';
import { owners } from './owners.js';
import { phoneCode } from './phoneCode.js';
import { services } from './services.js';
import { verification } from './verification.js';

/** A business account: every kind of question there is, a review, a signature by code, and a person who decides. */
export const dunareaAccount = defineSkill({
  id: 'dunarea_ro_account_sbx_#1.0',
  kind: 'product',
  title: 'Open a business account',
  description: 'For companies, 25 RON a month',
  servicer: dunarea,
  steps: [company, activity, services, owners, documents, agreement, phoneCode, verification],
  outcome(status, { answers, reason }) {
    const name = String(answers.company?.registered_name);
    if (status === 'completed')
      return {
        title: 'Your account is open',
        description: 'Dunărea Bank has sent its number and your contract by e-mail.',
        details: [
          { label: 'Company', value: name },
          { label: 'Currency', value: String(answers.services?.currency) },
          { label: 'Price', value: '25 RON a month' },
        ],
      };
    if (status === 'rejected')
      return {
        title: 'Dunărea Bank did not open the account',
        description: `${reason ?? 'The application could not be accepted.'} Nothing was charged.`,
      };
    if (status === 'expired')
      return {
        title: 'Nobody has decided in time',
        description:
          'Dunărea Bank has not answered within three days, so the application has ended. Nothing was charged; you can apply again.',
      };
    return {};
  },
});
