import { beforeEach, describe, expect, test } from 'vitest';
import { createSandbox } from '../createSandbox.js';
import type { Sandbox } from '../Sandbox.js';
import { createServiceTenant } from '../ServiceTenant.js';
import { createTestClient } from '../testClient.js';
import { isIban } from './iban.js';
import { accountsOf, testUsers } from './testUsers.js';

const tenant = await createServiceTenant();
const link = 'https://tenant.example/return?state=a%20b&again=1';
const iban = 'RO49AAAA1B31007593840000';
const payment = {
  creditor_name: 'Casa Verde SRL',
  creditor_iban: iban,
  amount: '1250.5',
  currency: 'RON',
  remittance_information: 'Invoice 7',
};

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await createSandbox({
    tenant,
    bankOrigin: 'http://bank.example',
    now: () => Date.parse('2026-11-23T10:00:00Z'),
  });
});

async function openBank(skill = 'carpati_ro_aisp_sbx_#2.0', step = 'sca', data: object = { psu_redirect_link: link }) {
  const session = await createTestClient(sandbox).start(skill);
  const { body } = await session.step(step, data);
  const { url }: { url: string } = Object(body['data']);
  const look = async (page = '', headers = {}) => read(await sandbox.fetch(new Request(`${url}${page}`, { headers })));
  const submit = async (page: string, fields: string[][] = [], headers = {}) =>
    read(
      await sandbox.fetch(
        new Request(`${url}/${page}`, { method: 'POST', body: new URLSearchParams(fields), headers }),
      ),
    );
  const logIn = (user: string, code = '1234') =>
    submit('login', [
      ['user', user],
      ['code', code],
    ]);
  return { url, look, submit, logIn };
}

const openPayment = (payments: object[] = [payment]) =>
  openBank('dunarea_ro_pisp_sbx_#1.0', 'payment_intent', { psu_redirect_link: link, payment_info: payments });

async function read(answer: Response) {
  return {
    status: answer.status,
    location: answer.headers.get('location'),
    headers: answer.headers,
    html: await answer.text(),
  };
}

const decisions = () => sandbox.log.flatMap((event) => (event.type === 'redirect_decided' ? [event.outcome] : []));
const refused = `${link}&error=tpp_redirect_error&error_description=refused`;
const failed = `${link}&error=tpp_redirect_error&error_description=failed`;
const approved = new RegExp(`^${link.replace('?', '\\?')}&temp_token=[\\w-]{43}$`);

describe('the way through', () => {
  test('log in, choose accounts, approve', async () => {
    const bank = await openBank();
    const entrance = await bank.look();
    expect(entrance).toMatchObject({ status: 200, html: expect.stringContaining('<h1>Log in to Carpați Bank</h1>') });
    for (const { name } of testUsers) expect(entrance.html).toContain(`<dt>${name}</dt>`);

    expect(await bank.logIn('ana')).toMatchObject({ status: 303, location: new URL(`${bank.url}/decide`).pathname });
    const { html } = await bank.look('/decide');
    expect(html).toContain('Share your accounts with Acme?');
    const account = 'crpt-1000001';
    const done = await bank.submit('decide', [
      ['decision', 'approve'],
      ['account', account],
    ]);
    expect(done.status).toBe(303);
    expect(done.location).toMatch(approved);
    expect(decisions()).toEqual(['approved']);

    const token = new URL(done.location ?? '').searchParams.get('temp_token');
    const { body } = await createTestClient(sandbox).exchange(token);
    const keys = {
      client_id: tenant.client_id,
      client_secret: tenant.client_secret,
      credentials_id: body['credentials_id'],
      access_token: body['access_token'],
    };
    expect((await createTestClient(sandbox).call('/accounts/get', keys)).body['result']).toEqual([
      expect.objectContaining({ account_id: account }),
    ]);
  });

  test('no account ticked', async () => {
    const bank = await openBank();
    await bank.logIn('ana');
    expect(
      await bank.submit('decide', [
        ['decision', 'approve'],
        ['account', 'another'],
      ]),
    ).toMatchObject({ status: 200, html: expect.stringContaining('Tick at least one account') });
    expect(decisions()).toEqual([]);
  });

  test('refuse', async () => {
    const bank = await openBank();
    await bank.logIn('ana');
    expect(await bank.submit('decide', [['decision', 'refuse']])).toMatchObject({ status: 303, location: refused });
    expect(decisions()).toEqual(['refused']);
  });

  test('cancel before the log-in', async () => {
    expect(await (await openBank()).submit('leave')).toMatchObject({ status: 303, location: refused });
  });

  test('what is paid, to whom, from where', async () => {
    const bank = await openPayment();
    expect((await bank.look()).html).toContain('RON 1,250.50');
    await bank.logIn('ana');
    const { html } = await bank.look('/decide');
    for (const shown of [
      'Dunărea Bank',
      'RON 1,250.50',
      'Casa Verde SRL',
      'RO49 AAAA 1B31 0075 9384 0000',
      'Invoice 7',
      'Pay from',
      'Savings',
    ]) {
      expect(html).toContain(shown);
    }
    expect(html).not.toContain('Euro account');
    expect((await bank.submit('decide', [['decision', 'approve']])).location).toMatch(approved);
  });

  test('several payments, and the account that the tenant named', async () => {
    const bank = await openPayment([
      { ...payment, debtor_iban: iban },
      { ...payment, debtor_iban: iban, amount: '1.15', currency: 'EUR' },
      { ...payment, debtor_iban: iban, amount: '0.20', currency: 'EUR' },
    ]);
    await bank.logIn('ana');
    const { html } = await bank.look('/decide');
    expect(html).toContain('Approve these 3 payments?');
    expect(html).toContain('RON 1,250.50 and EUR 1.35');
    expect(html).not.toContain('Pay from');
  });
});

describe('test users', () => {
  test('a name that nobody has', async () => {
    const bank = await openBank();
    expect(await bank.logIn('nobody')).toMatchObject({
      status: 200,
      html: expect.stringContaining('Nobody has this user name'),
    });
    expect(await bank.look('/decide')).toMatchObject({ status: 303, location: new URL(bank.url).pathname });
  });

  test('a name in another case is the same', async () => {
    expect(await (await openBank()).logIn(' ANA ')).toMatchObject({ status: 303 });
  });

  test('no code', async () => {
    expect(await (await openBank()).logIn('ana', ' ')).toMatchObject({
      status: 200,
      html: expect.stringContaining('Enter a code'),
    });
  });

  test('radu’s first code is wrong', async () => {
    const bank = await openBank();
    expect(await bank.logIn('radu')).toMatchObject({
      status: 200,
      html: expect.stringContaining('This code is not right'),
    });
    expect(await bank.logIn('radu')).toMatchObject({ status: 303 });
  });

  test.each([
    ['mihai', 200, 'No account can be used for this', 'no_account'],
    ['elena', 500, 'Something went wrong', 'failed'],
    ['ioana', 500, 'Something went wrong', 'failed'],
    ['vlad', 403, 'We cannot do this here', 'denied'],
    ['dana', 403, 'We cannot do this here', 'denied'],
    ['nelu', 200, 'This took too long', 'timed_out'],
  ])('%s cannot finish, and finds a way back', async (user, status, title, end) => {
    const bank = await openBank();
    await bank.logIn(user);
    expect(await bank.look('/decide')).toMatchObject({ status, html: expect.stringContaining(`<h1>${title}</h1>`) });
    expect((await bank.submit('decide', [['decision', 'approve']])).location).toBe(
      new URL(`${bank.url}/decide`).pathname,
    );
    expect(await bank.submit('leave')).toMatchObject({
      status: 303,
      location: `${link}&error=tpp_redirect_error&error_description=${end}`,
    });
    expect(decisions()).toEqual([end]);
  });

  describe('toma confirms in the app', () => {
    const open = async () => {
      const bank = await openBank();
      await bank.logIn('toma');
      return bank;
    };

    test.each([
      ['approve', approved, 'approved'],
      ['refuse', new RegExp(`^${refused.replace('?', '\\?')}$`), 'refused'],
    ] as const)('%s: the page that waits leads on, the app nowhere', async (decision, location, outcome) => {
      const bank = await open();
      const waiting = await bank.look('/decide');
      expect(waiting).toMatchObject({ status: 200, html: expect.stringContaining('Confirm in the Carpați Bank app') });
      expect(waiting.html).toContain(`<meta http-equiv="refresh" content="2;url=${new URL(bank.url).pathname}/decide"`);
      expect((await bank.look('/app')).html).toContain('<strong>Acme</strong> asks to see your accounts');
      const app = await bank.submit('app', [['decision', decision]]);
      expect(app).toMatchObject({ status: 200, location: null });
      expect(app.html).toContain('Go back to the page where you logged in');
      expect(decisions()).toEqual([]);
      expect((await bank.look('/decide')).location).toMatch(location);
      expect(decisions()).toEqual([outcome]);
    });

    test('once', async () => {
      const bank = await open();
      await bank.submit('app', [['decision', 'refuse']]);
      await bank.submit('app', [['decision', 'approve']]);
      expect((await bank.look('/decide')).location).toBe(refused);
    });

    test('not by the page that waits, and nobody else by an app', async () => {
      const bank = await open();
      await bank.submit('decide', [['decision', 'approve']]);
      const other = await openBank();
      await other.logIn('ana');
      expect((await other.look('/app')).status).toBe(404);
      expect((await other.submit('app', [['decision', 'approve']])).status).toBe(404);
      expect(decisions()).toEqual([]);
    });

    test('within five minutes', async () => {
      const bank = await open();
      sandbox.advance(5 * 60_000);
      expect(await bank.look('/decide')).toMatchObject({
        status: 200,
        html: expect.stringContaining('This took too long'),
      });
      expect((await bank.submit('app', [['decision', 'approve']])).html).toContain('This took too long');
      expect((await bank.submit('leave')).location).toBe(failed.replace('failed', 'timed_out'));
    });
  });

  test('paula’s pages cut themselves off from the window that opened them, once she is known', async () => {
    const bank = await openBank();
    const policy = 'cross-origin-opener-policy';
    expect((await bank.look()).headers.get(policy)).toBeNull();
    await bank.logIn('paula');
    expect((await bank.look('/decide')).headers.get(policy)).toBe('same-origin');
    const done = await bank.submit('decide', [['decision', 'refuse']]);
    expect([done.location, done.headers.get(policy)]).toEqual([refused, 'same-origin']);
  });

  test('dan is sent back after three seconds, or when he says so', async () => {
    const bank = await openBank();
    expect(await bank.look('/back')).toMatchObject({ status: 303, location: new URL(bank.url).pathname });
    await bank.logIn('dan');
    const done = await bank.submit('decide', [['decision', 'refuse']]);
    expect(done.location).toBe(`${new URL(bank.url).pathname}/back`);
    const { html } = await bank.look('/back');
    const shown = refused.replaceAll('&', '&amp;');
    expect(html).toContain(`<meta http-equiv="refresh" content="3;url=${shown}"`);
    expect(html).toContain(`<a class="main" href="${shown}">Go back now</a>`);
  });

  test('a step that names ioana is refused, and its nonce stays good', async () => {
    const session = await createTestClient(sandbox).start('dunarea_ro_aisp_sbx_#1.0');
    const data = { psu_redirect_link: link, psu_id: 'ioana', ibans: [iban] };
    expect(await session.step('sca', data)).toMatchObject({ status: 400, body: { type: 'external_api_error' } });
    expect(await session.step('sca', { ...data, psu_id: 'ana' })).toMatchObject({ status: 200 });
  });

  test('who the tenant named is filled in', async () => {
    const bank = await openBank('dunarea_ro_aisp_sbx_#1.0', 'sca', {
      psu_redirect_link: link,
      psu_id: 'ana',
      ibans: [iban],
    });
    expect((await bank.look()).html).toContain('value="ana"');
  });

  test('every account has a real IBAN of its own', () => {
    const ibans = testUsers.flatMap((user) =>
      ['CRPT', 'DNRA'].flatMap((bank) => accountsOf(user, bank).map((account) => account.iban)),
    );
    expect(ibans.filter((each) => !isIban(each))).toEqual([]);
    expect(new Set(ibans).size).toBe(ibans.length);
  });
});

describe('links', () => {
  test('hold no token and nothing of the session', async () => {
    const { url } = await openBank();
    const secrets = [
      ...Object.values(sandbox.issued).flat(),
      ...sandbox.log.map((event) => event.session_id),
      'tenant.example',
    ];
    for (const secret of secrets) expect(url).not.toContain(secret);
  });

  test('are used up by a decision; a form sent twice leads to the same place', async () => {
    const bank = await openBank();
    await bank.logIn('ana');
    const approve = () =>
      bank.submit('decide', [
        ['decision', 'approve'],
        ['account', 'crpt-1000001'],
      ]);
    const first = await approve();
    expect(await approve()).toMatchObject({ status: 303, location: first.location });
    expect(await bank.submit('leave')).toMatchObject({ status: 303, location: first.location });
    const used = await bank.look();
    expect(used).toMatchObject({ status: 410, html: expect.stringContaining('used already') });
    // The way back carries nothing of the trip.
    expect(used.html).toContain('<a class="main" href="https://tenant.example">Go back to Acme</a>');
    expect(decisions()).toEqual(['approved']);
    expect(sandbox.issued.temp_token).toHaveLength(1);
  });

  test('run out after 15 minutes', async () => {
    const bank = await openBank();
    await bank.logIn('ana');
    sandbox.advance(15 * 60_000);
    expect(await bank.look()).toMatchObject({ status: 410, html: expect.stringContaining('has run out') });
    expect(
      await bank.submit('decide', [
        ['decision', 'approve'],
        ['account', 'crpt-1000001'],
      ]),
    ).toMatchObject({ status: 410, location: null });
    expect(await bank.submit('leave')).toMatchObject({ status: 303, location: failed });
  });

  test('that are not known lead nowhere', async () => {
    for (const path of ['/bank/unknown', '/bank', '/bank/unknown/decide', '/bank/a/b/c']) {
      const answer = await sandbox.fetch(new Request(`http://bank.example${path}`));
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain('This link does not work');
    }
  });

  test('without a query of their own get one', async () => {
    const bank = await openBank('carpati_ro_aisp_sbx_#2.0', 'sca', { psu_redirect_link: 'https://tenant.example' });
    expect((await bank.submit('leave')).location).toBe(
      'https://tenant.example/?error=tpp_redirect_error&error_description=refused',
    );
  });

  test('an abandoned visit decides nothing', async () => {
    const bank = await openBank();
    await bank.logIn('ana');
    await bank.look('/decide');
    expect(decisions()).toEqual([]);
    expect(sandbox.issued.temp_token).toEqual([]);
  });
});

describe('visits in code', () => {
  test.each([
    [{ decision: 'approve' }, expect.stringMatching(approved)],
    [{ decision: 'approve', user: 'radu' }, expect.stringMatching(approved)],
    [{ decision: 'refuse' }, refused],
    [{ decision: 'fail' }, failed],
    [{ decision: 'approve', user: 'mihai' }, failed.replace('failed', 'no_account')],
    [{ decision: 'approve', user: 'elena' }, failed],
    [{ decision: 'approve', user: 'toma' }, expect.stringMatching(approved)],
    [{ decision: 'refuse', user: 'toma' }, refused],
    [{ decision: 'approve', user: 'paula' }, expect.stringMatching(approved)],
    [{ decision: 'approve', user: 'dan' }, expect.stringMatching(approved)],
    [{ decision: 'approve', user: 'nelu' }, failed.replace('failed', 'timed_out')],
  ] as const)('%j', async (visit, location) => {
    const { url } = await openBank();
    expect(await sandbox.visit(url, visit)).toEqual(location);
  });

  test('say why they cannot be made', async () => {
    const { url } = await openBank();
    await expect(sandbox.visit(url, { user: 'nobody', decision: 'approve' })).rejects.toThrow('"nobody" cannot log in');
    await sandbox.visit(url, { decision: 'refuse' });
    await expect(sandbox.visit(url, { decision: 'approve' })).rejects.toThrow('410');
  });
});

describe('safety', () => {
  const attack = `"><script>alert(1)</script><img src=x onerror='alert(2)'>`;
  const escaped = '&quot;&gt;&lt;script&gt;';

  test('what users and tenants write is text, never markup', async () => {
    sandbox = await createSandbox({ tenant: { ...tenant, name: attack }, bankOrigin: 'http://bank.example' });
    const pay = await openBank('dunarea_ro_pisp_sbx_#1.0', 'payment_intent', {
      psu_redirect_link: link,
      psu_id: attack,
      payment_info: [
        { ...payment, creditor_name: attack, debtor_name: attack, debtor_iban: iban, remittance_information: attack },
        { ...payment, creditor_name: attack },
      ],
    });
    const consent = await openBank();
    const pages = [await pay.look(), await pay.logIn(attack), await consent.look()];
    await pay.logIn('ana');
    await consent.logIn('ana');
    pages.push(await pay.look('/decide'), await consent.look('/decide'));
    await pay.logIn('elena');
    pages.push(await pay.look('/decide'));
    for (const { html } of pages) {
      expect(html).toContain(escaped);
      expect(html).not.toMatch(/<script|<img src=x/);
    }
  });

  test('every page forbids scripts, frames, and being kept', async () => {
    const bank = await openBank();
    for (const { headers } of [
      await bank.look(),
      await bank.logIn('nobody'),
      await bank.submit('leave'),
      await bank.look('/decide'),
    ]) {
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; style-src 'self'; .*frame-ancestors 'none'$/,
      );
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
    }
  });

  test('pages have neither scripts nor inline styles', async () => {
    const bank = await openPayment();
    const pages = [await bank.look(), await bank.logIn('nobody')];
    await bank.logIn('ana');
    pages.push(await bank.look('/decide'));
    for (const { html } of pages) expect(html).not.toMatch(/<script|<style|\sstyle=|\son\w+=/);
  });

  test('a form that another site submits is refused', async () => {
    const bank = await openBank();
    await bank.logIn('ana');
    const approve = [
      ['decision', 'approve'],
      ['account', 'crpt-1000001'],
    ];
    expect(await bank.submit('decide', approve, { origin: 'https://evil.example' })).toMatchObject({ status: 403 });
    expect(decisions()).toEqual([]);
    expect(await bank.submit('decide', approve, { origin: 'http://bank.example' })).toMatchObject({ status: 303 });
  });

  test('what is no form counts as an empty one', async () => {
    const { url } = await openBank();
    const answer = await sandbox.fetch(
      new Request(`${url}/login`, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }),
    );
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('Nobody has this user name');
  });

  test('a style sheet and two marks are served', async () => {
    for (const [path, type] of [
      ['bank.css', 'text/css; charset=utf-8'],
      ['carpati.svg', 'image/svg+xml'],
      ['dunarea.svg', 'image/svg+xml'],
    ] as const) {
      const answer = await sandbox.fetch(new Request(`http://bank.example/bank/${path}`));
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe(type);
    }
  });
});
