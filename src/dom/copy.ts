/** Puts text into the clipboard; false where that is not allowed, also where the page has no clipboard at all. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Something to announce; the same words again are a change, or they would not be heard. */
export function announced(text: string, before: string): string {
  return text === before ? `${text}\u00A0` : text;
}
