import { diagnose, type Finding } from 'onboarding-kit';
import { useEffect, useState } from 'react';

const words = { ok: 'Fine', warning: 'Look at this', error: 'Mend this' } as const;

/** What the kit finds about this very page: for whoever builds one, as a signed-in user. */
export function Diagnosis() {
  const [findings, setFindings] = useState<Finding[]>();
  useEffect(() => {
    void diagnose({ proxyUrl: '/onboarding' }).then(setFindings);
  }, []);
  return (
    <>
      <header className="acme-header">
        <a className="acme-brand" href="/">
          <img src="/acme.svg" alt="" width="28" height="28" />
          Acme
        </a>
      </header>
      <main className="acme-main">
        <section className="acme-card acme-findings" aria-labelledby="diagnosis" aria-busy={!findings}>
          <h1 id="diagnosis">What diagnose() finds here</h1>
          <p>Run it on the page that shows the wizard, signed in as one of its users.</p>
          <ul>
            {findings?.map(({ check, level, what, fix }) => (
              <li key={`${check} ${what}`} data-level={level}>
                <h2>
                  {check} <span>{words[level]}</span>
                </h2>
                {what}
                {fix && <em>{fix}</em>}
              </li>
            ))}
          </ul>
        </section>
      </main>
    </>
  );
}
