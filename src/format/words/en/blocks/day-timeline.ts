/** The words of `<day-timeline>`. */
export const dayTimeline = {
  'next-day': '{time} the next day',
  until: 'until {time}',
  focus: 'Focus',
};
