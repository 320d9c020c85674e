import type { Decorator, Preview } from '@storybook/react-vite';
import 'onboarding-kit/styles.css';

/** The page around takes the theme, as a tenant's would, and the story is told it, for its wizard. */
const withTheme: Decorator = (Story, { args, globals }) => {
  const theme = globals.theme === 'dark' ? 'dark' : 'light';
  document.documentElement.style.colorScheme = theme;
  return <Story args={{ ...args, theme }} />;
};

const preview: Preview = {
  decorators: [withTheme],
  globalTypes: {
    theme: {
      description: 'Light or dark',
      toolbar: {
        title: 'Theme',
        icon: 'contrast',
        items: [
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { theme: 'light', viewport: { value: 'desktop' } },
  parameters: {
    layout: 'fullscreen',
    controls: { disable: true },
    options: {
      storySort: {
        order: [
          'Start here',
          'Sessions',
          'Playground',
          'Picker',
          'Steps',
          ['Form', 'Files', 'Redirect', 'Wait', 'Outcome'],
          'Wizard states',
          'Fields',
          'Parts',
        ],
      },
    },
    a11y: {
      test: 'error',
      // The addon would leave this one out, since a part alone is no page. Ours stand on one.
      config: { rules: [{ id: 'region', enabled: true }] },
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    },
    viewport: {
      options: {
        phone: { name: 'Phone, 360', styles: { width: '360px', height: '740px' }, type: 'mobile' },
        desktop: { name: 'Desktop, 1280', styles: { width: '1280px', height: '800px' }, type: 'desktop' },
      },
    },
  },
};

export default preview;
