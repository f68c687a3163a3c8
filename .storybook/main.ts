import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    publicDir: false,
    // Vite's own minifier gives up on selectors after ::slotted() and ::part().
    build: { ...vite.build, cssMinify: 'esbuild', chunkSizeWarningLimit: 2000 },
  }),
};

export default config;
