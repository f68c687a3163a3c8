/** What comes of copying. */
export const copy = {
  copied: 'Copied.',
  notCopied: 'Copying is not allowed here.',
};
