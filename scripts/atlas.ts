import { states } from '../stories/atlas/states.js';
import { coverageOf } from './atlas/coverageOf.js';
import { lookAtEverything } from './atlas/lookAtEverything.js';
import { storyIds } from './atlas/storyIds.js';

/**
 * `npm run atlas`: what the stories show of the contract, and what axe finds in each of them in every preset, scheme and direction.
 * `-- states` is the first alone; `-- stories/steps` looks at the stories of that folder alone.
 */
const files = process.argv.slice(2);

const stories = await storyIds();
const { states: all, shown, unseen, missing } = coverageOf(states, stories);
say(`${all} states of the contract: ${shown} in a story, ${unseen.length} that no screen differs by`, unseen);
say(`${missing.length} missing`, missing);
let failed = missing.length > 0;

if (files[0] !== 'states') {
  const found = await lookAtEverything(files);
  const { ok, combinations, stories: looked, rules, broken, undecided, findings, lost, measured } = found;
  say(`axe: ${combinations} combinations, of ${looked} stories × preset × scheme × direction; ${rules.size} rules ran`);
  say(`${broken.length} stories could not be looked at`, broken);
  say(`${undecided.length} rules could not tell everywhere`, undecided);
  say(`${findings.length} findings`, findings);
  say(`${measured.stops} stops of the keyboard and ${measured.texts} texts measured; ${lost.length} lost`, lost);
  failed ||=
    !ok || combinations === 0 || broken.length > 0 || findings.length > 0 || lost.length > 0 || measured.texts === 0;
}
if (failed) process.exitCode = 1;

function say(words: string, lines: readonly string[] = []): void {
  console.log([words, ...lines.map((line) => `  - ${line}`)].join('\n'));
}
