import { samples } from '../../../stories/samples/index.js';
import type { Subject } from '../tags.js';

export const jobSearch: Subject = {
  tag: 'job-search',
  define: () => import('../../../src/elements/job-search/define.js'),
  good: () => samples.jobSearch,
  goodText: 'Logistics in Leeds',
  other: () => ({ title: 'Find work nearby', submit: 'Go', fields: ['what'] }),
  otherText: 'Find work nearby',
  bad: [
    { name: 'an action that runs a script', data: () => ({ action: 'javascript:alert(1)' }) },
    { name: 'a template that chooses the site', data: () => ({ template: 'https://{what}.example/' }) },
    { name: 'a board that is not known', data: () => ({ board: '__proto__' }) },
    { name: 'fields that are not known', data: () => ({ fields: ['salary'] }) },
    { name: 'a field that is a list', data: () => ({ what: [[]] }) },
    { name: 'suggestions that are no list', data: () => ({ suggestions: 'Baker' }) },
    { name: 'a distance below zero', data: () => ({ radii: [-5] }) },
    { name: 'a title that is an object', data: () => ({ title: { en: 'x' } }) },
    { name: 'a megabyte of title', data: () => ({ title: 'A'.repeat(1_000_000) }) },
  ],
  markup: {
    html: `<form action="/find">
        <label>Role <input name="q" value="Clerk"></label>
        <label>Town <input name="l" placeholder="Any"></label>
        <button>Go</button>
      </form>`,
    data: () => ({
      action: '/find',
      parameters: { what: 'q', where: 'l' },
      what: { label: 'Role', value: 'Clerk' },
      where: { label: 'Town', placeholder: 'Any' },
      submit: 'Go',
    }),
  },
};
