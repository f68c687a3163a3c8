import type { Subject } from '../tags.js';

export const dayTimeline: Subject = {
  tag: 'day-timeline',
  define: () => import('../../../src/elements/day-timeline/define.js'),
  good: () => ({
    title: 'A day at work',
    items: [
      {
        title: 'Morning',
        from: '9:00 AM',
        to: '12:00 PM',
        focus: 'Priorities',
        tasks: ['Read the messages.'],
      },
      { title: 'Afternoon', from: '12:00', to: '15:30' },
      { title: 'On call', from: '22:00', to: '6:00' },
      { title: 'Whenever it is quiet', tasks: ['Tidy up.'] },
    ],
  }),
  goodText: 'Whenever it is quiet',
  other: () => ({ items: [{ title: 'Night', from: '23:15', focus: 'Handing over' }] }),
  otherText: 'Handing over',
  bad: [
    { name: 'items that are a function', data: () => ({ items: () => 5 }) },
    { name: 'a time that is none', data: () => ({ items: [{ title: 'a', from: 'dawn', to: '25:00' }] }) },
    { name: 'a time that is an object', data: () => ({ items: [{ title: 'a', from: { hour: 9 } }] }) },
    { name: 'tasks that are a function', data: () => ({ items: [{ title: 'a', tasks: () => 1 }] }) },
  ],
  isQuiet: true,
  markup: {
    html: '<ol><li><b>Morning (9:00 AM – 12:00 PM)</b> Priorities<ul><li>Read the messages.</li></ul></li></ol>',
    data: () => ({
      items: [
        {
          title: 'Morning',
          from: '9:00 AM',
          to: '12:00 PM',
          focus: 'Priorities',
          tasks: ['Read the messages.'],
        },
      ],
    }),
  },
};
