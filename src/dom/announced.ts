/** Something to announce; the same words again are a change, or they would not be heard. */
export function announced(text: string, before: string): string {
  return text === before ? `${text}\u00A0` : text;
}
