export default {
  esbuild: { jsx: 'automatic' },
  // @lit/react has a build for servers, which sets no properties: tests need the one for browsers.
  resolve: { conditions: ['browser'] },
  test: { server: { deps: { inline: ['@lit/react', 'career-elements'] } } },
};
