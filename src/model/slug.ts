/** A name that can stand in an address: letters and digits of any script, joined by dashes. */
export function slug(text: string): string {
  // Engines take long to compile \p{L}, and most names have no use for it.
  const others = /[^\0-\x7f]/.test(text) ? /[^\p{L}\p{N}]+/gu : /[^a-z\d]+/g;
  return text.toLowerCase().replace(others, '-').replace(/^-|-$/g, '');
}
