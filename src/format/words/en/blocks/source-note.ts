/** The words of `<source-note>`. */
export const sourceNote = {
  sources: 'Sources',
  method: 'How the figures were made',
};
