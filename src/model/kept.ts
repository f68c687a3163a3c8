/**
 * True where a copy that was made of an earlier input is one of this input as well. The copy has an end, so this comes
 * to one, whatever the input is. Throws where the input does.
 */
export function isCopyOf(copy: unknown, input: unknown): boolean {
  if (Object.is(copy, input)) return true;
  if (typeof copy !== 'object' || typeof input !== 'object' || !copy || !input) return false;
  if (Array.isArray(copy) !== Array.isArray(input)) return false;
  const keys = Object.keys(input);
  return (
    keys.length === Object.keys(copy).length &&
    keys.every(
      (key) =>
        Object.hasOwn(copy, key) &&
        isCopyOf((copy as Record<string, unknown>)[key], (input as Record<string, unknown>)[key]),
    )
  );
}

/** True where both lists have the same entries in the same order. */
export function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((entry, index) => entry === other[index]);
}
