import type { LadderInput, LevelInput } from '../model/inputs.js';
import { copyOf, isObject } from '../model/text.js';

const list = (input: unknown): unknown[] => (Array.isArray(input) ? input : []);
const field = (input: unknown, key: string): unknown => (isObject(input) ? input[key] : undefined);
const text = (input: unknown): string => (typeof input === 'string' ? input.trim().replace(/\s+/g, ' ') : '');
const number = (input: unknown): number | undefined =>
  typeof input === 'number' && Number.isFinite(input) ? input : undefined;

/** The names of the levels that points lead to within a range: "3.1–3.3". */
function levelsIn(ladder: unknown, from: number, to = Infinity): string {
  const table = field(ladder, 'pointsToLevels');
  const names = Object.keys(isObject(table) ? table : {})
    .map((points) => ({ points: Number(points), name: text(field(table, points)) }))
    .filter(({ points, name }) => name && points >= from && points <= to)
    .sort((a, b) => a.points - b.points)
    .map(({ name }) => name);
  return [...new Set([names[0], names.at(-1)])].filter(Boolean).join('–');
}

/**
 * The titles of a Snowflake ladder by points: titles of the same range share a rung, which asks for its points.
 * Input is the object with `titles` of Medium's Snowflake.
 */
export function fromSnowflakeTitles(input: unknown): LadderInput {
  const ladder = copyOf(input);
  const rungs = new Map<string, { from: number; to?: number; names: string[] }>();
  for (const title of list(field(ladder, 'titles'))) {
    const name = text(field(title, 'label'));
    const from = number(field(title, 'minPoints')) ?? 0;
    const to = number(field(title, 'maxPoints'));
    if (!name) continue;
    const key = `${from}-${to}`;
    const rung = rungs.get(key) ?? { from, ...(to !== undefined && { to }), names: [] };
    rung.names.push(name);
    rungs.set(key, rung);
  }
  const levels = [...rungs.values()]
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, names: [name = '', ...titles] }): LevelInput => {
      const reached = levelsIn(ladder, from, to);
      return {
        name,
        ...(titles.length && { titles }),
        requirements: [
          { name: 'Points', detail: to === undefined ? `${from}+` : `${from}–${to}` },
          ...(reached ? [{ name: 'Level', detail: reached }] : []),
        ],
      };
    });
  return { levels };
}

/**
 * The milestones of a Snowflake ladder: a level for each milestone with the points that it gives, a theme for each
 * track, and what a track says about a milestone, with its signals, as competencies.
 */
export function fromSnowflakeMilestones(input: unknown): LadderInput {
  const ladder = copyOf(input);
  const tracks = field(ladder, 'tracks');
  const entries = isObject(tracks) ? Object.keys(tracks).map((id) => [id, tracks[id]] as const) : [];
  const points = list(field(ladder, 'milestoneToPoints'));
  const count = Math.max(0, ...entries.map(([, track]) => list(field(track, 'milestones')).length));
  const levels = Array.from({ length: count }, (_, index): LevelInput => {
    const given = number(points[index + 1]);
    return {
      id: `milestone-${index + 1}`,
      name: `Milestone ${index + 1}`,
      ...(given !== undefined && { requirements: [{ name: 'Points', detail: String(given) }] }),
      competencies: Object.fromEntries(
        entries.map(([id, track]) => {
          const milestone = list(field(track, 'milestones'))[index];
          const texts = [field(milestone, 'summary'), ...list(field(milestone, 'signals'))].map(text);
          return [id, texts.filter(Boolean)];
        }),
      ),
    };
  });
  return {
    themes: entries.map(([id, track]) => {
      const summary = text(field(track, 'description'));
      return { id, name: text(field(track, 'displayName')) || id, ...(summary && { summary }) };
    }),
    levels,
  };
}
