/** The words of `<career-data>`. */
export const careerData = {
  dataFailed: 'The data of this page could not be loaded.',
};
