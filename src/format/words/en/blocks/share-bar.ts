/** The words of `<share-bar>`. */
export const shareBar = {
  'shares-rest': 'not stated',
  'shares-sum': 'The parts as published add up to {n}.',
};
