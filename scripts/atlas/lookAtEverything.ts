import type { LooksChecked } from '../../.storybook/checkEveryLook.js';
import { playStories } from '../test/playStories.js';

export interface Looked {
  /** Whether everything ran and nothing was found. */
  ok: boolean;
  stories: number;
  /** Stories times looks. */
  combinations: number;
  /** What axe found, a line each. */
  findings: string[];
  /** What is lost in one of the sizes, a line each, and how much was measured. */
  lost: string[];
  measured: { stops: number; texts: number };
  /** What axe found it could not tell, a line for each rule: how often, and one place. */
  undecided: string[];
  /** The rules that ran on one story at least. */
  rules: ReadonlySet<string>;
  /** Stories that were not looked at: they failed, or played nothing. */
  broken: string[];
}

/** Plays the stories of those files (all unless told), and lets axe look at each in every preset, scheme and direction. */
export async function lookAtEverything(files: string[]): Promise<Looked> {
  const {
    ok,
    played: looked,
    broken,
  } = await playStories<LooksChecked>('every-look', 'looks', files, {
    EVERY_LOOK: '1',
  });
  return {
    ok,
    stories: looked.length,
    combinations: looked.reduce((sum, { combinations }) => sum + combinations, 0),
    findings: looked.flatMap(({ story, findings }) =>
      findings.map(
        ({ look, rule, help, targets }) => `${story}, ${look}: ${rule} (${help})\n      ${targets.join('\n      ')}`,
      ),
    ),
    lost: looked.flatMap(({ story, access }) => access.findings.map((words) => `${story}, ${words}`)),
    measured: {
      stops: looked.reduce((sum, { access }) => sum + access.stops, 0),
      texts: looked.reduce((sum, { access }) => sum + access.texts, 0),
    },
    undecided: undecidedIn(looked),
    rules: new Set(looked.flatMap(({ rules }) => rules)),
    broken,
  };
}

function undecidedIn(looked: readonly ({ story: string } & LooksChecked)[]): string[] {
  const places = looked.flatMap(({ story, undecided }) =>
    undecided.map(({ look, rule, targets, why }) => ({
      rule: `${rule} (${why})`,
      place: `${story}, ${look}: ${targets[0]}`,
      count: targets.length,
    })),
  );
  return [...new Set(places.map(({ rule }) => rule))].map((rule) => {
    const of = places.filter((place) => place.rule === rule);
    const count = of.reduce((sum, place) => sum + place.count, 0);
    return `${rule}: ${count} elements, e.g. ${of[0]?.place}`;
  });
}
