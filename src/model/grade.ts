/** How grades begin that are given in words, from the lowest on, in the languages of the words. */
const WORDS = [
  /^(no(ne|vice|tion)|basi[cs]|base\b|foundat|fundam|elem|élém|aware|entry|low|anfäng|einst|grund|bás|principian|bajo|débutan|faib|مبتد|أساس|初|基|入門)|beginn/,
  /^(work|interm|medi|moder|mittel|moyen|practi|متوسط|中)/,
  /^(profic|competen|kompet|advan[cz]|avan[cz]|high|good|skill|strong|fortgesch|gut|sicher|alto|confirm|maîtr|متقدم|上)/,
  /^(exper|master|meist|خبير|専門|熟|エキス)/,
];

const rankOf = (grade: string): number =>
  grade.split(/\s+/).length > 2 ? -1 : WORDS.findIndex((word) => word.test(grade.toLowerCase()));

const NUMBER = /\d+(?:\.\d+)?/;

/**
 * Whether a grade is lower than another: in words of a common scale, as "expert" and "basic", as "C1" and "B2", or where
 * only their number differs, as in "level 3" and "level 2". False where nobody can tell.
 */
export function isLower(grade = '', other = ''): boolean {
  const languages = [grade, other].map((text) => /^[a-c][12]$/i.test(text) && text.toLowerCase());
  if (languages[0] && languages[1]) return languages[0] < languages[1];
  const [from, to] = [NUMBER.exec(other), NUMBER.exec(grade)];
  if (from && to && other.replace(NUMBER, '') === grade.replace(NUMBER, ''))
    return Number(to[0]) < Number(from[0]);
  const [rank, before] = [rankOf(grade), rankOf(other)];
  return rank >= 0 && rank < before;
}

/** A grade with a number. What is longer is a sentence. */
const NUMBERED = /^(?=.*\p{N}).{1,12}$/u;

/**
 * Whether nobody can tell which of two grades is more: one has a number and the other has none, or their numbers count
 * different things.
 */
export const isUnlike = (grade: string, other: string): boolean =>
  (NUMBERED.test(grade) || NUMBERED.test(other)) && !isLower(grade, other) && !isLower(other, grade);
