/** The words of `<source-note>`. */
export const sourceNote = {
  sources: 'Sources',
  method: 'How these figures were worked out',
};
