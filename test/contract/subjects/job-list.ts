import { samples } from '../../../stories/samples/index.js';
import type { Subject } from '../tags.js';

export const jobList: Subject = {
  tag: 'job-list',
  define: () => import('../../../src/elements/job-list/define.js'),
  good: () => samples.jobList,
  goodText: 'Warehouse Operations Lead',
  other: () => ({ jobs: [{ title: 'Baker', url: '/jobs/1', location: 'Leeds' }] }),
  otherText: 'Baker',
  bad: [
    { name: 'jobs that are a text', data: () => ({ jobs: 'Baker' }) },
    { name: 'jobs that are null', data: () => ({ jobs: null }) },
    { name: 'jobs of every wrong type', data: () => ({ jobs: [null, 0, true, [], () => 1, Symbol('s')] }) },
    { name: 'a job without a title', data: () => ({ jobs: [{ url: '/a' }] }) },
    { name: 'a link that runs a script', data: () => [{ title: 'A', url: 'javascript:alert(1)' }] },
    { name: 'pay beyond all bounds', data: () => [{ title: 'A', pay: { median: 1.797e308 } }] },
    { name: 'remote in words', data: () => [{ title: 'A', remote: 'far' }] },
    { name: 'a source that is a number of lists', data: () => ({ jobs: [{ title: 'A' }], source: [[]] }) },
    { name: 'ten thousand jobs', data: () => Array(10_000).fill({ title: 'A' }) },
  ],
  markup: {
    html: '<ol><li><a href="/jobs/1">Baker</a>, Northfield</li></ol>',
    data: () => ({ jobs: [{ title: 'Baker', url: '/jobs/1', organization: 'Northfield' }] }),
  },
};
