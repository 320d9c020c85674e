export interface User {
  id: string;
  name: string;
}

/** A stand-in for the tenant's own sign-in. */
export function SignIn({ users, onSignedIn }: { users: User[]; onSignedIn: () => void }) {
  const signIn = (id: string) =>
    fetch('/api/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id }),
    }).then(onSignedIn);
  return (
    <section className="acme-card" aria-labelledby="sign-in">
      <h1 id="sign-in">Sign in to Acme</h1>
      <p>This is the demo tenant’s own sign-in. Choose who you are.</p>
      <ul>
        {users.map(({ id, name }) => (
          <li key={id}>
            <button type="button" onClick={() => void signIn(id)}>
              Continue as {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
