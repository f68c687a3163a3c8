/** Puts text into the clipboard; the word for what came of it: a page may not allow it, or have no clipboard at all. */
export async function copyText(text: string): Promise<'copied' | 'notCopied'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'notCopied';
  }
}
