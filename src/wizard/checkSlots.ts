import { fieldTypes, type StepKind } from '../protocol/index.js';
import { slotPartNames } from '../ui/slotPartNames.js';
import { tellDeveloper } from '../ui/tellDeveloper.js';
import type { Slots } from './Slots.js';

const kinds: readonly StepKind[] = ['form', 'redirect', 'wait'];

/** What each group of slots is called by, and how the names in it can be told from a slip of the pen. */
const groups: Readonly<Record<string, { names: readonly string[]; open?: RegExp; how: string }>> = {
  parts: { names: slotPartNames, how: slotPartNames.join(', ') },
  fields: { names: fieldTypes, open: /^x-/, how: `${fieldTypes.join(', ')}, or a type of your own (x-…)` },
  steps: { names: kinds, open: /^#./, how: `${kinds.join(', ')}, or the name of a step after a # (#identity)` },
};
const single = ['outcome', 'picker'];

/** For development: warns of slots that nothing is ever put into, since there are none of that name. */
export function checkSlots(slots: Slots, tell: typeof tellDeveloper = tellDeveloper): void {
  for (const [name, value] of Object.entries(slots)) {
    const group = groups[name];
    if (!group) {
      if (!single.includes(name)) tell(unknown(name, [...Object.keys(groups), ...single].join(', ')));
      continue;
    }
    for (const key of Object.keys((value as object | undefined) ?? {}))
      if (!group.names.includes(key) && !group.open?.test(key)) tell(unknown(`${name}.${key}`, group.how));
  }
}

const unknown = (slot: string, known: string) => `There is no slot ${slot}. There are: ${known}.`;
