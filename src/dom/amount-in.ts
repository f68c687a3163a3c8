const NUMBER = String.raw`\p{Sc}?\s?\d[\d.,]*\s?k?\s?\p{Sc}?`;
const PERIOD = String.raw`\s?(?:p\.?a\.?|(?:per|an?|\/)\s?(?:hour|hr|day|week|month|year))`;
const AMOUNT = new RegExp(
  `^(?:(.*?[^\\s,:(–—-])[\\s,:(–—-]+)?(?=.*\\p{Sc})((?:up to )?${NUMBER}(?:\\s?(?:[-–—]|to)\\s?${NUMBER})?\\+?(?:${PERIOD})?)\\)?$`,
  'iu',
);

/** A name with the amount of money that it ends in: "Clerk, £25k – £30k". Undefined where it ends in none. */
export function amountIn(text: string): [name: string, amount: string] | undefined {
  const [, name = '', amount] = AMOUNT.exec(text) ?? [];
  return amount ? [name, amount] : undefined;
}
