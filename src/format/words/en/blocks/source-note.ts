/** The words of `<source-note>`. */
export const sourceNote = {
  sources: 'Sources',
  updated: 'Last changed: {date}',
  method: 'How the figures were made',
};
