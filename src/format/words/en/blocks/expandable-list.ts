/** The words of `<expandable-list>`. */
export const expandableList = {
  fewer: 'Show fewer',
};
