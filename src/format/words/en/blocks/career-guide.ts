/** The words of `<career-guide>`. */
export const careerGuide = {
  contents: 'On this page',
  top: 'Back to the top',
  guideFailed: 'This guide could not be shown.',
  guideEmpty: 'There is no guide to show yet.',
};
