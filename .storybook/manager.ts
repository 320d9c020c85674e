import { addons } from 'storybook/manager-api';

addons.setConfig({
  // One tree: a folder of stories stands among the others, in the order of the preview.
  sidebar: { showRoots: false },
  layoutCustomisations: {
    // The bench needs the room, and has nothing for the panel to show.
    showPanel: ({ storyId }, otherwise) => otherwise && !storyId?.startsWith('copy-workbench'),
  },
});
