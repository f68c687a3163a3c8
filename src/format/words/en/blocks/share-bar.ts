/** The words of `<share-bar>`. */
export const shareBar = {
  'shares-rest': 'not stated',
  'shares-sum': 'The published shares add up to {n}.',
};
