/** At least three, as two may be one with a comma in it, and none that ends like a sentence. */
const NAMES = /^(?:[^,()]{1,30}, +){2,}[^,()]{1,30}(?<![.!?])$/;

/** Names of tools and the like that are one text, "Excel, SAP, Slack", as a list. */
export const namesIn = (input: unknown): unknown =>
  typeof input === 'string' && NAMES.test(input) ? input.split(/, +(?:and |or )?/) : input;
