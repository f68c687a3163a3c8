/** The words of `<rating-scale>`. */
export const ratingScale = {
  'rating-place': '{value}, on a scale from {from} to {to}',
};
