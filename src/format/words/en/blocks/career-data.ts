/** The words of `<career-data>`. */
export const careerData = {
  dataFailed: 'The data for this page could not be loaded.',
};
