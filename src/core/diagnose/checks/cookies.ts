import type { Check } from '../Check.js';

const lax = 'Give the login’s cookie SameSite=Lax.';

/** Whether the login is there when the user comes back from the bank. Cookies with HttpOnly are hidden from here. */
export const cookies: Check = ({ page, proxy: { diagnosis } }) => {
  if (page && !page.cookies.enabled)
    return [
      {
        level: 'error',
        what: 'This browser keeps no cookies for the page.',
        fix: 'Allow cookies here, and run this again.',
      },
    ];
  const strict = page?.cookies.visible.filter(({ sameSite }) => sameSite === 'strict').map(({ name }) => name) ?? [];
  const lost = diagnosis?.returnsWithoutLogin ?? 0;
  const findings = [
    ...(strict.length > 0
      ? [
          {
            level: 'warning' as const,
            what: `Cookies are SameSite=Strict: ${strict.join(', ')}. If one of them is the login, browsers keep it back on the way from the bank’s page to yours: the proxy has to ask for it by one more step, and where that fails the user comes back as nobody.`,
            fix: lax,
          },
        ]
      : []),
    ...(lost > 0
      ? [
          {
            level: 'warning' as const,
            what: `Since the proxy began, users have come back from the bank without a login ${lost === 1 ? 'once' : `${lost} times`}.`,
            fix: `${lax} If it is Lax already, users may come back in another browser, as apps of banks do: they are told what to do.`,
          },
        ]
      : []),
  ];
  if (findings.length > 0 || !page) return findings;
  return [
    {
      level: 'ok',
      what: 'No cookie that can be seen from here is SameSite=Strict, and nobody came back without a login. Check those with HttpOnly by hand.',
    },
  ];
};
