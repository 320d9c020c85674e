import type { Context } from 'hono';
import { deleteCookie, setSignedCookie } from 'hono/cookie';
import { parseSigned } from 'hono/utils/cookie';

/** The people of the demo. A real tenant has a sign-in of its own; the kit never sees it. */
export const users = [
  { id: 'user-ana', name: 'Ana Popescu' },
  { id: 'user-mihai', name: 'Mihai Ionescu' },
] as const;
export type User = (typeof users)[number];

const cookie = 'acme_session';

/** Acme's sign-in: a signed cookie that scripts cannot read. Lax, so that it is there when the bank sends the user back. */
export async function signIn(context: Context, user: User, secret: string): Promise<void> {
  await setSignedCookie(context, cookie, user.id, secret, {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    secure: new URL(context.req.url).protocol === 'https:',
  });
}

export function signOut(context: Context): void {
  deleteCookie(context, cookie, { path: '/' });
}

/** Whose cookie a request carries. */
export async function signedIn(request: Request, secret: string): Promise<User | undefined> {
  const { [cookie]: id } = await parseSigned(request.headers.get('cookie') ?? '', secret, cookie);
  return users.find((user) => user.id === id);
}
