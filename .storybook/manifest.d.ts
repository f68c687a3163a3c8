// The manifest is made before Storybook starts; until then a type check must not miss the file.
declare module '*/custom-elements.json' {
  const manifest: unknown;
  export default manifest;
}
declare module '*.css';
