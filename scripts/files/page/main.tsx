import { createRoot } from 'react-dom/client';
import 'onboarding-kit/styles.css';
import { OnboardingWizard } from 'onboarding-kit';

const root = document.getElementById('root');
if (root) createRoot(root).render(<OnboardingWizard skill="carpati_ro_deposit_sbx_#3.0" proxyUrl="/onboarding" />);
