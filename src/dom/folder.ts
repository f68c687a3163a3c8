/**
 * Where the library's files lie: beside the script that runs now. Plugins that put the scripts of a site together, or
 * into the page, take it away from there; the page may say in its head, where no author writes, where the files are:
 * `<meta name="career-elements" content="https://example.org/career-elements/">`.
 */
function folderOf({ currentScript, head, baseURI }: Document): string {
  const src = (currentScript as HTMLScriptElement | null)?.src ?? '';
  const said = head.querySelector<HTMLMetaElement>('meta[name=career-elements]')?.content;
  const isOwn = /\/(?:auto|career-elements)\.iife\.js(?:\?|$)/.test(src);
  return new URL((!isOwn && said) || src, baseURI).href;
}

const folder = folderOf(document);

/** The whole address of one of the library's files, for a classic script. */
export const addressOf = (file: string): string => new URL(file, folder).href;
