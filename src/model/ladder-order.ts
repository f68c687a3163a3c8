import type { Figure } from './figure.js';
import type { Pay } from './pay.js';

/** What tells which of two levels stands above the other. */
interface Standing {
  track?: string;
  experience?: Figure;
  pay: Pay[];
}

/** Where the years of a level begin. */
const yearsOf = ({ experience }: Standing): number | undefined =>
  experience?.bound === 'atMost' ? 0 : experience?.value;

/** Its main figure, and what that is in. */
function payOf({ pay: [pay] }: Standing): [figure: number, kind: string] | undefined {
  const kind = (['median', 'mean', 'amount', 'minimum'] as const).find((name) => pay?.[name]);
  const value = kind && pay?.[kind]?.value;
  return value === undefined ? undefined : [value, [kind, pay?.currency, pay?.payPeriod].join()];
}

/** 1 where figures rise from one to the next, -1 where they fall, 0 where neither; undefined where they do both. */
function courseOf(lines: number[][]): number | undefined {
  const steps = lines.flatMap((line) =>
    line.slice(1).map((figure, index) => Math.sign(figure - line[index]!)),
  );
  const [rises, falls] = [steps.includes(1), steps.includes(-1)];
  return rises && falls ? undefined : Number(rises) - Number(falls);
}

/**
 * Whether a list of levels begins at the top: each asks for less experience than the one before it on its track, or
 * no more, and none pays better; or, where no years are known, each of three or more pays less.
 */
export function isTopDown(levels: Standing[]): boolean {
  const names = new Set(levels.map(({ track }) => track));
  // What has no track belongs to all of them.
  const tracks = [...names].map((name) => levels.filter(({ track }) => track === name || !track));
  const years = courseOf(tracks.map((track) => track.flatMap((level) => yearsOf(level) ?? [])));
  const pays = levels.map(payOf);
  const kinds = new Set(pays.map((pay) => pay?.[1]));
  const isPaid = kinds.size === 1 && !kinds.has(undefined);
  const byPay = tracks.map((track) => track.flatMap((level) => payOf(level)?.[0] ?? []));
  const pay = isPaid ? courseOf(byPay) : 0;
  if (years !== 0) return years === -1 && pay !== undefined && pay <= 0;
  const isSteep = byPay.every((line) => new Set(line).size === line.length);
  return isPaid && pay === -1 && isSteep && levels.length > 2;
}
