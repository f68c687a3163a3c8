/** The words of `<case-study>`. */
export const caseStudy = {
  takeaway: 'Key takeaway',
};
