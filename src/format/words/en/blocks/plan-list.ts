/** The words of `<plan-list>`. */
export const planList = {
  free: 'Free',
};
