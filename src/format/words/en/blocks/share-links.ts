/** The words of `<share-links>`. */
export const shareLinks = {
  'copy-link': 'Copy link',
  mail: 'Share by email',
  'share-page': 'Share…',
};
