/** The words of `<share-links>`. */
export const shareLinks = {
  'copy-link': 'Copy link',
  mail: 'Send by e-mail',
  'share-page': 'Share…',
};
