import type { Subject } from '../tags.js';

export const shareLinks: Subject = {
  tag: 'share-links',
  define: () => import('../../../src/elements/share-links/define.js'),
  good: () => ({
    title: 'Share this guide',
    url: 'https://example.org/guide?a=1&b=2',
    text: 'A career guide',
  }),
  goodText: 'https://example.org/guide?a=1&b=2',
  other: () => ({ url: 'https://example.org/other', text: 'Another guide' }),
  otherText: 'https://example.org/other',
  bad: [
    { name: 'an address that runs a script', data: () => ({ url: 'javascript:alert(1)' }) },
    { name: 'an address to write to', data: () => ({ url: 'mailto:a@example.org' }) },
    { name: 'a text that is a function', data: () => ({ text: () => 1 }) },
  ],
  // It needs none.
  takes: [
    'a promise',
    'a date',
    'a map',
    'an element',
    'an empty object',
    'an object without a prototype',
    'an inherited list',
    'JSON that is null',
  ],
};
