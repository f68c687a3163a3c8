/** The words of `<career-guide>`. */
export const careerGuide = {
  contents: 'On this page',
  guideFailed: 'This guide could not be shown.',
  guideEmpty: 'There is no guide to show yet.',
};
