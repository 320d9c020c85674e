import { OnboardingPhone } from 'onboarding-kit';

/** What Acme shows on a phone that was pointed at the code on a computer's screen: nobody signs in here. */
export function PhonePage() {
  return (
    <>
      <header className="acme-header">
        <span className="acme-brand">
          <img src="/acme.svg" alt="" width="28" height="28" />
          Acme
        </span>
      </header>
      <main className="acme-main">
        <OnboardingPhone proxyUrl="/onboarding" />
      </main>
    </>
  );
}
