const OWN = /\/(?:auto|career-elements)\.iife\.js(?:\?|$)/;

// Only while the script runs for the first time is it known which one it is.
const src = (document.currentScript as HTMLScriptElement | null)?.src ?? '';

/**
 * The whole address of one of the library's files, for a classic script. They lie beside it. Plugins that put the
 * scripts of a site together, or into the page, take it away from there; the page may say in its head, where no author
 * writes, where the files are: `<meta name="career-elements" content="https://example.org/career-elements/">`.
 */
export function addressOf(file: string): string {
  const said = document.head.querySelector<HTMLMetaElement>('meta[name=career-elements]')?.content;
  try {
    return new URL(file, new URL((!OWN.test(src) && said) || src, document.baseURI)).href;
  } catch {
    // A page without an address, such as a preview: what asks for the file is told that it is not there.
    return `./${file}`;
  }
}
