export default function (config) {
  config.addPassthroughCopy({ 'node_modules/career-elements/dist/cdn': 'career-elements' });
  config.addPassthroughCopy({ public: '.' });

  // A "<" in the data must not end the script that the data stands in.
  config.addFilter('json', (data) => JSON.stringify(data).replaceAll('<', '\\u003c'));

  return { dir: { input: 'src', output: 'dist' } };
}
