import { BULLET, HEADING, inline, levelOf, type LinesRead } from './lines.js';

/** What stands between levels; a ">" before a figure means "more than". */
const ARROW = /\s*(?:[→⟶➔➜➝➞⇒⇨›»↓↑]|[-–—=]{1,2}>|>(?!\s*=?\s*[\d\p{Sc}]))\s*/u;
const UP = /↑/;

interface Line {
  line: number;
  /** What stands in front of the first level, behind a colon. */
  name?: string;
  parts: string[];
}

/** An arrow at the end of a line, or on a line of its own, goes on to the next one. */
function joinedLines(text: string): Line[] {
  const lines: { line: number; said: string }[] = [];
  for (const [index, given] of text.split(/\r\n?|\n/).entries()) {
    const said = given.replace(HEADING, '').replace(BULLET, '').trim();
    if (!said) continue;
    const above = lines.at(-1);
    const goesOn =
      above &&
      (new RegExp(`${ARROW.source}$`, 'u').test(above.said) ||
        new RegExp(`^${ARROW.source}`, 'u').test(said));
    if (goesOn) above.said += ` ${said}`;
    else lines.push({ line: index + 1, said });
  }
  return lines.map(({ line, said }) => {
    const [, name, rest = said] = /^([^:：→>›»]{1,60})[:：]\s+(.*)$/s.exec(said) ?? [];
    const parts = rest.split(ARROW).map((part) => inline(part).text);
    return {
      line,
      parts: parts.filter(Boolean),
      ...(name && parts.length > 1 && { name: inline(name).text }),
    };
  });
}

/**
 * Levels between arrows: "Junior → Senior → Lead". Several lines are ways, which part where they have a level in common;
 * what stands in front of each is its track. Undefined for any other text.
 */
export function readArrowLines(text: string): LinesRead | undefined {
  if (/["\t]/.test(text)) return undefined;
  const lines = joinedLines(text);
  const [first, ...more] = lines;
  const title = first && first.parts.length === 1 && more.length ? first.parts[0] : undefined;
  const ways = title ? more : lines;
  if (!ways.length || !ways.every(({ parts }) => parts.length > 1)) return undefined;
  const levels = new Map<
    string,
    { level: Record<string, unknown>; tracks: (string | undefined)[]; next: Set<string>; line: number }
  >();
  for (const { parts, name, line } of ways) {
    const read = parts.map((part) => levelOf(part));
    if (!read.every((level) => level !== undefined)) return undefined;
    if (UP.test(text)) read.reverse();
    for (const [index, level] of read.entries()) {
      const known = levels.get(level.name) ?? {
        level: { ...level },
        tracks: [],
        next: new Set<string>(),
        line,
      };
      known.tracks.push(name);
      const next = read[index + 1]?.name;
      if (next) known.next.add(next);
      levels.set(level.name, known);
    }
  }
  const all = [...levels.values()];
  const isBranched =
    all.some(({ tracks }) => tracks.length > 1) || (ways.length > 1 && !ways.every(({ name }) => name));
  const [only] = ways;
  const heading = title ?? (ways.length === 1 ? only!.name : undefined);
  return {
    data: {
      ...(heading && { title: heading }),
      levels: all.map(({ level, tracks, next }) => ({
        ...level,
        // What is on the way of several tracks is common to them.
        ...(ways.length > 1 && tracks.length === 1 && tracks[0] && { track: tracks[0] }),
        ...(isBranched && { next: [...next] }),
      })),
    },
    notes: [
      ways.length > 1
        ? 'Each line was read as a way of levels, from arrow to arrow.'
        : 'What stands between the arrows was read as levels, the lowest first.',
    ],
    lines: all.map(({ line }) => line),
  };
}
