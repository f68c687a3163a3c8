/** The words of `<share-bar>`. */
export const shareBar = {
  'shares-rest': 'not stated',
  'shares-counted': 'Worked out from counts that add up to {n}.',
  'shares-sum': 'The published shares add up to {n}.',
};
