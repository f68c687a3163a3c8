/** Plain files; leave both out where a server renders the pages. */
export default { output: 'export', distDir: 'dist' };
