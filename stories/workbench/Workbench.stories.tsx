import type { Meta, StoryObj } from '@storybook/react-vite';
import { ChangeStore } from './ChangeStore.js';
import { loadSceneList } from './sceneList.js';
import { Workbench } from './Workbench.js';

/** Any text changed in place, seen wherever it appears, and saved as a file of overrides. */
const meta = { title: 'Copy workbench', component: Workbench } satisfies Meta<typeof Workbench>;
export default meta;

/** Each scene is a story in a window of its own, which is there in Storybook alone. */
export const CopyWorkbench: StoryObj<typeof Workbench> = {
  name: 'Copy workbench',
  args: { store: new ChangeStore(), scenes: [], first: 'steps-form--empty' },
  loaders: [async () => ({ scenes: await loadSceneList() })],
  render: (args, { loaded }) => <Workbench {...args} scenes={(loaded as { scenes: readonly string[] }).scenes} />,
  tags: ['!test'],
};
