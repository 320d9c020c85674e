import type { Session } from 'onboarding-kit/protocol';
import type { House } from './House.js';
import { checkEnd, checkUpstream } from './invariants.js';
import { clock } from './platform.js';
import type { Tab } from './Tab.js';
import { Violation } from './Violation.js';

/** So many things a plain user does at the most until a session has ended. */
const patience = 40;
const minute = 60_000;

/**
 * All faults are over. A user who does what they are asked for brings the session to an end, every tab shows it, and what the servicer
 * holds is what was acknowledged.
 */
export async function finish(house: House): Promise<Session> {
  house.trace('— all faults are over; the user does what they are asked for');
  house.line.clear();
  house.link.clear();
  for (const tab of house.tabs) {
    tab.hidden = false;
    tab.page('restored');
  }
  house.setOnline(true);
  if (house.living.length === 0) await house.addProxy();
  await clock.advance(2 * minute);

  const ended = await bringToAnEnd(house);
  await clock.advance(minute);
  house.check();
  for (const tab of house.tabs) {
    tab.page('restored');
    tab.look(true);
    tab.look(false);
    void tab.session.wake();
    if (tab.session.getSnapshot().phase === 'failed') tab.session.retry();
  }
  await clock.advance(2 * minute);
  house.check();
  const behind = house.tabs.find(({ shown }) => shown?.status !== ended.status);
  if (behind)
    throw new Violation(
      `The session is ${ended.status}, and tab ${behind.number} shows ${behind.shown?.status ?? 'nothing'}`,
    );
  checkUpstream(house);
  await checkEnd(house, ended);
  return ended;
}

async function bringToAnEnd(house: House): Promise<Session> {
  let tab = house.openTab();
  for (let done = 0; done < patience; done += 1) {
    await clock.advance(2_000);
    house.check();
    if (tab.closed) tab = house.tabs.at(-1) ?? house.openTab();
    if (tab.shown && tab.shown.status !== 'open') return tab.shown;
    await clock.passUntil(act(house, tab), 5 * minute);
  }
  const { step } = tab.shown ?? {};
  throw new Violation(
    `The session cannot be brought to an end: it shows ${step?.kind} ${step?.id} ${JSON.stringify(step)}`,
  );
}

/** The next thing that a plain user does. */
async function act(house: House, tab: Tab): Promise<unknown> {
  if (tab.isResting) return tab.session.wake();
  const step = tab.shown?.step;
  switch (step?.kind) {
    case 'form': {
      const inDoubt = step.errors?.some(({ code }) => code === 'outcome_unknown' || code === 'sent_before');
      return inDoubt && house.toss() ? house.cancel(tab) : house.fillIn(tab, undefined);
    }
    case 'redirect':
      if (step.failure) {
        return step.failure.code === 'unknown' && house.toss() ? house.cancel(tab) : tab.session.renew(step.id);
      }
      if (await house.visit(tab, 'approve')) return house.comeBack(house.ways.at(-1) ?? '');
      // The link was used: what came of it never arrived, and a fresh one can be had when it has run out.
      return clock.sleep(4 * minute);
    case 'wait':
      if (step.reason === 'verification') house.decideSomehow();
      return clock.sleep(4 * minute);
    default:
      tab.session.retry();
      return clock.sleep(20_000);
  }
}
