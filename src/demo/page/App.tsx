import { useEffect, useState } from 'react';
import { OnboardingWizard } from 'onboarding-kit';
import { Connections } from './Connections.js';
import { SignIn, type User } from './SignIn.js';

interface Me {
  user: User | null;
  users: User[];
}

/** Acme's own page: its header, its sign-in, and the wizard in the middle. */
export function App() {
  const [me, setMe] = useState<Me>();
  const [visit, setVisit] = useState(0);
  const load = () => void fetch('/api/me').then(async (response) => setMe(await response.json()));
  useEffect(load, []);
  // The wizard is begun anew; what the user has connected meanwhile is shown below it.
  const again = () => setVisit((count) => count + 1);

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
            <OnboardingWizard key={visit} proxyUrl="/onboarding" tenantName="Acme" tenantInitials="A" onExit={again} />
            <Connections key={`connections-${visit}`} />
          </>
        ) : (
          <SignIn users={me.users} onSignedIn={load} />
        )}
      </main>
    </>
  );
}
