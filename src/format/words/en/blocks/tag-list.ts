/** The words of `<tag-list>`. */
export const tagList = {
  'for-example': 'for example {list}',
};
