/** The words of `<faq-list>`. */
export const faqList = {
  'link-question': 'Link to this question',
};
