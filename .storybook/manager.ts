import { addons } from 'storybook/manager-api';

// One tree: a folder of stories stands among the others, in the order of the preview.
addons.setConfig({ sidebar: { showRoots: false } });
