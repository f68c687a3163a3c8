/** What every element may say. */
export const common = {
  'in-row': '{list}, {next}',
  missing: 'not given',
  more: 'Show {n} more',
  loading: 'Loading…',
  retry: 'Try again',
  notice: {
    one: '{n} entry could not be read as intended.',
    other: '{n} entries could not be read as intended.',
  },
  source: 'Source: {source}',
  blockFailed: 'This part could not be shown.',
  updated: 'Last updated: {date}',
};
