/** What has no words of the kit’s, or is made of other scenes. */
const others = /^(parts|headless|redlines|copy-workbench|playground)/;

/** The ids of all stories that a text is looked at in, in the order of Storybook’s sidebar. */
export async function loadSceneList(): Promise<readonly string[]> {
  const index = (await (await fetch('index.json')).json()) as {
    entries: Readonly<Record<string, { type: string; tags?: readonly string[] }>>;
  };
  return Object.entries(index.entries)
    .filter(([id, { type, tags }]) => type === 'story' && tags?.includes('dev') !== false && !others.test(id))
    .map(([id]) => id);
}

/** What a scene is called: `steps-form--with-errors` is “With errors”, among those of “Steps form”. */
export function nameOfScene(story: string): { group: string; name: string; full: string } {
  const [group = '', name = ''] = story
    .split('--')
    .map((words) => words.charAt(0).toUpperCase() + words.slice(1).replaceAll('-', ' '));
  return { group, name, full: `${group}: ${name.toLowerCase()}` };
}

/** All scenes by their group, in their order. */
export const scenesByGroup = (stories: readonly string[]): readonly { group: string; stories: readonly string[] }[] =>
  [...new Set(stories.map((story) => nameOfScene(story).group))].map((group) => ({
    group,
    stories: stories.filter((story) => nameOfScene(story).group === group),
  }));
