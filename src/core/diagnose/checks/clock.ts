import type { Check } from '../Check.js';

/** So far may clocks be apart, in milliseconds: less makes no difference. */
const tolerated = 30_000;

/** Whether this computer and the proxy agree on the time. */
export const clock: Check = ({ proxy: { ahead } }) => {
  if (ahead === undefined) return [];
  if (Math.abs(ahead) <= tolerated) return [{ level: 'ok', what: 'The proxy’s clock agrees with this computer’s.' }];
  const seconds = Math.round(Math.abs(ahead) / 1000);
  const length = seconds < 120 ? `${seconds} seconds` : `${Math.round(seconds / 60)} minutes`;
  return [
    {
      level: 'warning',
      what: `The proxy’s clock is ${length} ${ahead > 0 ? 'ahead of' : 'behind'} this computer’s.`,
      fix: 'Set both by the network’s time (NTP). A wrong clock of the user’s is allowed for; with a wrong clock of the proxy’s, the upstream refuses its signatures, and links run out too early.',
    },
  ];
};
