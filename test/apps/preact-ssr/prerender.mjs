import { readFileSync, writeFileSync } from 'node:fs';
import { render } from './server/server.js';

const page = readFileSync('dist/index.html', 'utf8');
const app = await render();
writeFileSync(
  'dist/index.html',
  page.replace('<!--app-->', () => app),
);
