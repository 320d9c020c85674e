import type { Checks } from './Check.js';
import { clock } from './checks/clock.js';
import { cookies } from './checks/cookies.js';
import { csp } from './checks/csp.js';
import { opener } from './checks/opener.js';
import { origin } from './checks/origin.js';
import { proxy } from './checks/proxy.js';
import { referrer } from './checks/referrer.js';
import { storage } from './checks/storage.js';
import { styles } from './checks/styles.js';

/** All that is checked, in the order in which it is told: first what everything else needs. */
export const checks: Checks = { proxy, origin, cookies, storage, opener, referrer, csp, styles, clock };
