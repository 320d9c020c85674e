import { Hono, type Context } from 'hono';
import { consentDays } from '../engine/credentials.js';
import { settleTrip, type Trip, type TripOutcome } from '../engine/trips.js';
import type { World } from '../engine/World.js';
import { pageHeaders, refuseForeignForms } from '../pageHeaders.js';
import { appPage, appWaitPage } from './appPages.js';
import { bankCss } from './bankCss.js';
import { bankOf, carpati, dunarea } from './banks.js';
import { consentPage } from './consentPage.js';
import { logInPage, type LogInProblem } from './logInPage.js';
import { messagePage, messages } from './messagePages.js';
import { onTheWayPage } from './onTheWayPage.js';
import { paymentPage } from './paymentPage.js';
import { accountsOf, findTestUser, type BankAccount, type TestUser } from './testUsers.js';

/** How long a bank's page waits for a decision in its app, in milliseconds. */
const appPatience = 5 * 60_000;

/** The banks' own pages: log in, then approve or refuse. Plain forms, no script. */
export function createBank(world: World): Hono {
  const tenant = world.tenant.name;
  const isOver = (trip: Trip) => trip.expiresAt <= world.now();
  const say = (c: Context, message: keyof typeof messages, trip?: Trip) =>
    c.html(messagePage(trip ? bankOfTrip(trip) : carpati, tenant, trip, message), messages[message].status);
  const leave = (c: Context, trip: Trip, decided: TripOutcome) => {
    const location = settleTrip(world, trip, decided);
    return c.redirect(trip.user?.returnsAfter === undefined ? location : `/bank/${trip.ref}/back`, 303);
  };

  type Answer = (c: Context, trip: Trip) => Response | Promise<Response>;
  const withTrip = (answer: Answer) => (c: Context) => {
    const trip = world.trips.get(c.req.param('ref') ?? '');
    if (trip?.user?.cutsOpener) c.header('cross-origin-opener-policy', 'same-origin');
    return trip ? answer(c, trip) : say(c, 'unknown');
  };
  /** A page shown again says that the decision was made; a form sent again leads to where the first one led. */
  const withOpenTrip = (answer: Answer) =>
    withTrip((c, trip) => {
      if (trip.location !== undefined)
        return c.req.method === 'POST' ? c.redirect(trip.location, 303) : say(c, 'used', trip);
      return isOver(trip) ? say(c, 'expired', trip) : answer(c, trip);
    });

  function askToLogIn(c: Context, trip: Trip, user: string, problem?: LogInProblem) {
    return c.html(logInPage(bankOfTrip(trip), tenant, trip, user, problem));
  }

  function askToDecide(c: Context, trip: Trip, user: TestUser, noneChosen = false) {
    if (user.obstacle) return say(c, user.obstacle, trip);
    if (trip.app) return waitForApp(c, trip, trip.app);
    const accounts = offered(trip, user);
    const bank = bankOfTrip(trip);
    const { ref, errand } = trip;
    if (errand.purpose === 'payment')
      return c.html(paymentPage(bank, tenant, { ref, user, accounts, payments: errand.payments }));
    const until = new Date(world.now() + consentDays * 24 * 60 * 60_000);
    return c.html(consentPage(bank, tenant, { ref, user, accounts, until, noneChosen }));
  }

  /** Whoever decided in the app is led on by the page that waited for it. */
  function waitForApp(c: Context, trip: Trip, { decided, until }: NonNullable<Trip['app']>) {
    if (decided) return leave(c, trip, decided);
    return until <= world.now() ? say(c, 'timed_out', trip) : c.html(appWaitPage(bankOfTrip(trip), tenant, trip));
  }

  return new Hono()
    .use(pageHeaders, refuseForeignForms)
    .get('/bank.css', (c) => c.body(bankCss, 200, { 'content-type': 'text/css; charset=utf-8' }))
    .get('/carpati.svg', (c) => c.body(carpati.mark, 200, { 'content-type': 'image/svg+xml' }))
    .get('/dunarea.svg', (c) => c.body(dunarea.mark, 200, { 'content-type': 'image/svg+xml' }))

    .get(
      '/:ref',
      withOpenTrip((c, trip) => askToLogIn(c, trip, trip.errand.psuId ?? '')),
    )

    .post(
      '/:ref/login',
      withOpenTrip(async (c, trip) => {
        const form = await readForm(c);
        const name = text(form, 'user');
        const user = findTestUser(name);
        if (!user)
          return askToLogIn(c, trip, name, {
            field: 'user',
            text: 'Nobody has this user name. Take one of the test users.',
          });
        if (text(form, 'code') === '')
          return askToLogIn(c, trip, name, { field: 'code', text: 'Enter a code. Any will do.' });
        if (trip.codesRefused < (user.refusedCodes ?? 0)) {
          trip.codesRefused += 1;
          return askToLogIn(c, trip, name, { field: 'code', text: 'This code is not right. Enter a new one.' });
        }
        trip.user = user;
        if (user.confirmsInApp) trip.app = { until: world.now() + appPatience };
        return c.redirect(`/bank/${trip.ref}/decide`, 303);
      }),
    )

    .get(
      '/:ref/decide',
      withOpenTrip((c, trip) => (trip.user ? askToDecide(c, trip, trip.user) : c.redirect(`/bank/${trip.ref}`, 303))),
    )

    .post(
      '/:ref/decide',
      withOpenTrip(async (c, trip) => {
        const { user, errand } = trip;
        if (!user || user.obstacle || trip.app) return c.redirect(`/bank/${trip.ref}/decide`, 303);
        const form = await readForm(c);
        if (text(form, 'decision') !== 'approve') return leave(c, trip, { outcome: 'refused' });
        if (errand.purpose === 'payment') return leave(c, trip, { outcome: 'approved', accounts: [] });
        const chosen = form.getAll('account');
        const accounts = offered(trip, user).filter(({ id }) => chosen.includes(id));
        return accounts.length === 0
          ? askToDecide(c, trip, user, true)
          : leave(c, trip, { outcome: 'approved', accounts });
      }),
    )

    .get(
      '/:ref/app',
      withOpenTrip((c, trip) => (trip.app ? c.html(appPage(bankOfTrip(trip), tenant, trip)) : say(c, 'unknown'))),
    )
    .post(
      '/:ref/app',
      withOpenTrip(async (c, trip) => {
        const { app, user } = trip;
        if (!app || !user) return say(c, 'unknown');
        if (app.until <= world.now()) return say(c, 'timed_out');
        const approved = text(await readForm(c), 'decision') === 'approve';
        const accounts = trip.errand.purpose === 'payment' ? [] : offered(trip, user);
        app.decided ??= approved ? { outcome: 'approved', accounts } : { outcome: 'refused' };
        return c.html(appPage(bankOfTrip(trip), tenant, trip));
      }),
    )

    .get(
      '/:ref/back',
      withTrip((c, trip) =>
        trip.location === undefined
          ? c.redirect(`/bank/${trip.ref}`, 303)
          : c.html(onTheWayPage(bankOfTrip(trip), tenant, { after: trip.user?.returnsAfter ?? 0, url: trip.location })),
      ),
    )

    .post(
      '/:ref/leave',
      withTrip((c, trip) => leave(c, trip, { outcome: isOver(trip) ? 'failed' : endOf(trip, world.now()) })),
    )

    .all('*', (c) => say(c, 'unknown'));
}

/** What it comes to when a user leaves without deciding: the obstacle's own end, where one stood in the way. */
function endOf({ user, app }: Trip, now: number): 'refused' | 'failed' | 'no_account' | 'denied' | 'timed_out' {
  if (app && app.until <= now) return 'timed_out';
  if (!user?.obstacle) return 'refused';
  return user.obstacle === 'broken' ? 'failed' : user.obstacle;
}

const bankOfTrip = (trip: Trip) => bankOf(trip.session.skill.servicer);

/** The accounts a user can decide about: those that the tenant named, or all; for a payment those in its currency. */
function offered(trip: Trip, user: TestUser): readonly BankAccount[] {
  const { errand } = trip;
  const own = accountsOf(user, bankOfTrip(trip).code);
  if (errand.purpose === 'payment') {
    const fitting = own.filter(({ currency }) => currency === errand.payments[0]?.currency);
    return fitting.length > 0 ? fitting : own;
  }
  if (!errand.ibans || own.length === 0) return own;
  return errand.ibans.map(
    (iban) =>
      own.find((account) => account.iban === iban) ?? {
        id: iban,
        name: 'Account',
        iban,
        currency: 'RON',
        balance: '1250.00',
      },
  );
}

/** What is no form counts as an empty one. */
const readForm = (c: Context) => c.req.formData().catch(() => new FormData());

function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
