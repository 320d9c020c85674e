import { states } from '../atlas/states.js';

/** The stories that show a state of the contract in the kit’s own texts: what a text is looked at in. */
export const sceneList: readonly string[] = [
  ...new Set(Object.values(states).flatMap((places) => Object.values<string>(places))),
].filter((place) => !/^(unseen:|parts--|headless--)/.test(place));

/** What a scene is called: `steps-form--with-errors` is “With errors”, among those of “Steps form”. */
export function nameOfScene(story: string): { group: string; name: string; full: string } {
  const [group = '', name = ''] = story
    .split('--')
    .map((words) => words.charAt(0).toUpperCase() + words.slice(1).replaceAll('-', ' '));
  return { group, name, full: `${group}: ${name.toLowerCase()}` };
}

/** All scenes by their group, in the order of the atlas. */
export const scenesByGroup = (stories: readonly string[]): readonly { group: string; stories: readonly string[] }[] =>
  [...new Set(stories.map((story) => nameOfScene(story).group))].map((group) => ({
    group,
    stories: stories.filter((story) => nameOfScene(story).group === group),
  }));
