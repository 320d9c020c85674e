import { useEffect, useState } from 'react';

interface Connection {
  skill: string;
  createdAt: string;
  consentExpiresAt?: string;
}

/** What Acme's server holds for the user by now: that there are credentials, never which. */
export function Connections() {
  const [connections, setConnections] = useState<Connection[]>([]);
  useEffect(() => {
    void fetch('/api/connections').then(async (response) => setConnections((await response.json()).connections));
  }, []);
  if (connections.length === 0) return null;
  // The newest of each skill is the one in use.
  const newest = new Map(connections.map((connection) => [connection.skill, connection]));
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });
  return (
    <section className="acme-connections" aria-labelledby="connections">
      <h2 id="connections">On Acme’s server</h2>
      <ul>
        {[...newest.values()].map(({ skill, consentExpiresAt }) => (
          <li key={skill}>
            <code>{skill}</code>
            <span>
              {consentExpiresAt === undefined
                ? 'Credentials kept'
                : `Credentials kept until ${day.format(new Date(consentExpiresAt))}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
