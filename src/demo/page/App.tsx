import { useEffect, useState } from 'react';
import { OnboardingWizard, type OnboardingWizardProps, type WizardEvent, type WizardExit } from 'onboarding-kit';
import styles from 'onboarding-kit/styles.css?url';
import { texts } from '../texts.js';
import { Connections } from './Connections.js';
import { SignIn, type User } from './SignIn.js';

interface Me {
  user: User | null;
  users: User[];
}

/** Acme's own page: its header, its sign-in, and the wizard in the middle. */
export function App() {
  const [me, setMe] = useState<Me>();
  const [visit, setVisit] = useState<{ number: number; kept?: string; going?: string }>({ number: 0 });
  const [ended, setEnded] = useState(0);
  const layout = layoutInAddress();
  // A modal lies over the page for as long as it is rendered; who comes back from the bank finds it open.
  const [open, setOpen] = useState(layout !== 'modal' || inAddress('onboarding') !== undefined);
  const load = () => void fetch('/api/me').then(async (response) => setMe(await response.json()));
  useEffect(load, []);
  // The wizard is begun anew. What was left open is remembered, so that there is a way back to it.
  const leave = ({ sessionId, status }: WizardExit) => {
    setOpen(layout !== 'modal');
    setVisit(({ number }) => ({ number: number + 1, ...(status === 'open' && sessionId && { kept: sessionId }) }));
  };
  const goOn = (going?: string) => {
    setOpen(true);
    setVisit(({ number }) => ({ number: number + 1, ...(going !== undefined && { going }) }));
  };

  if (!me) return null;
  return (
    <>
      <header className="acme-header">
        <a className="acme-brand" href="/">
          <img src="/acme.svg" alt="" width="28" height="28" />
          Acme
        </a>
        {me.user && (
          <form
            className="acme-user"
            onSubmit={(event) => {
              event.preventDefault();
              void fetch('/api/sign-out', { method: 'POST' }).then(() => location.assign('/'));
            }}
          >
            <span>{me.user.name}</span>
            <button type="submit">Sign out</button>
          </form>
        )}
      </header>
      <main className="acme-main">
        {me.user ? (
          <>
            {visit.kept && (
              <p className="acme-kept">
                What you entered is saved.{' '}
                <button type="button" onClick={() => goOn(visit.kept)}>
                  Go on with it
                </button>
              </p>
            )}
            {!open && (
              <p className="acme-kept">
                <button type="button" onClick={() => goOn()}>
                  Open the wizard
                </button>
              </p>
            )}
            {open && (
              <OnboardingWizard
                key={`wizard-${visit.number}`}
                proxyUrl="/onboarding"
                sessionId={visit.going}
                texts={texts}
                tenantName="Acme"
                tenantInitials="A"
                locale={inAddress('locale')}
                layout={layout}
                shadow={inAddress('shadow') === undefined ? undefined : styles}
                trip={tripInAddress()}
                onComplete={() => setEnded((count) => count + 1)}
                onExit={leave}
                onEvent={tellOthers}
              />
            )}
            <Connections key={`connections-${ended}`} />
          </>
        ) : (
          <SignIn users={me.users} onSignedIn={load} />
        )}
      </main>
    </>
  );
}

/** Whoever on the page counts visits may listen: nothing personal is in it. */
function tellOthers(event: WizardEvent): void {
  dispatchEvent(new CustomEvent('acme:onboarding', { detail: event }));
}

/** Each way to the bank, to be tried: `?trip=popup`, `tab`, `device`, or `auto`. */
function tripInAddress(): OnboardingWizardProps['trip'] {
  const wanted = inAddress('trip');
  return (['popup', 'tab', 'device', 'auto'] as const).find((mode) => mode === wanted);
}

/** Each place for the wizard: `?layout=modal` or `page`; and `?shadow` is a shadow root for it. */
function layoutInAddress(): OnboardingWizardProps['layout'] {
  const wanted = inAddress('layout');
  return (['modal', 'page'] as const).find((layout) => layout === wanted);
}

/** What is to be tried by hand: each language, too, as `?locale=ar`. */
const inAddress = (name: string) => new URL(location.href).searchParams.get(name) ?? undefined;
