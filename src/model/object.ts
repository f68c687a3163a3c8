/** True for a plain JSON object. */
export function isObject(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

/** A name as it is compared: without capitals and marks. */
export const plainName = (key: string): string => key.toLowerCase().replace(/[^a-z\d]/g, '');
