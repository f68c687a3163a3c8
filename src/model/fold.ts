const LETTERS: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
};
// Accents, and the vowel points of Hebrew and Arabic; in other scripts, marks are letters.
const MARKS = /[\u0300-\u036F\u0591-\u05C7\u064B-\u065F\u0670\u0640]/g;
const LETTER = /[ßøłđðæœþı]/g;
// eslint-disable-next-line no-control-regex
const ASCII = /^[\x00-\x7F]*$/;

/** A text as it is compared: without case and accents. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(LETTER, (letter) => LETTERS[letter]!);
}
