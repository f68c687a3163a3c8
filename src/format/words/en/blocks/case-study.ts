/** The words of `<case-study>`. */
export const caseStudy = {
  takeaway: 'What to take from it',
};
