import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (vite) => ({
    ...vite,
    publicDir: false,
    // Found later, they would be bundled again while a page is open, with a second Lit.
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [
        ...(vite.optimizeDeps?.include ?? []),
        'lit',
        'lit/decorators.js',
        'lit/directive.js',
        'lit/directive-helpers.js',
        'lit/directives/if-defined.js',
        'lit/static-html.js',
        '@lit/context',
        'react/jsx-dev-runtime',
      ],
    },
    // Vite's own minifier gives up on selectors after ::slotted() and ::part().
    build: { ...vite.build, cssMinify: 'esbuild', chunkSizeWarningLimit: 2000 },
  }),
};

export default config;
