import type { LadderInput, RequirementInput } from '../model/inputs.js';
import { copyOf, isObject } from '../model/text.js';

const objects = (input: unknown, key: string): Record<string, unknown>[] => {
  const list = isObject(input) ? input[key] : undefined;
  return Array.isArray(list) ? list.filter(isObject) : [];
};
const text = (input: unknown, key: string): string => {
  const value = isObject(input) ? input[key] : undefined;
  return typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') : '';
};

const TRACK = /^(.*\S)\s*\(([^()]+)\)$/;

/**
 * A job family of the Financial Times' engineering progression (levels, themes, and competencies that name both), read
 * from its YAML or JSON. A track in brackets ("Principal Engineer (People Manager)") becomes a track, and each level
 * leads to the next one of its track.
 */
export function fromEngineeringProgression(input: unknown): LadderInput {
  const family = copyOf(input);
  const tracks = new Set<string>();
  const competencies = new Map<string, Record<string, RequirementInput[]>>();
  for (const competency of objects(family, 'competencies')) {
    const [level, theme, name] = ['level', 'theme', 'summary'].map((key) => text(competency, key));
    if (!level || !theme || !name) continue;
    const grade = text(competency, 'proficiency');
    if (!competencies.has(level)) competencies.set(level, {});
    const cells = competencies.get(level)!;
    (cells[theme] ??= []).push({ name, ...(grade && { grade }) });
  }
  const levels = objects(family, 'levels').map((level) => {
    const id = text(level, 'id');
    const [, name, track] = TRACK.exec(text(level, 'name')) ?? [];
    if (track) tracks.add(track);
    return {
      id,
      name: name ?? text(level, 'name'),
      ...(track && { track }),
      ...(competencies.has(id) && { competencies: competencies.get(id)! }),
    };
  });
  const nextOf = (index: number): string[] => {
    const { track } = levels[index]!;
    const later = levels.slice(index + 1);
    const common = later.findIndex((level) => !level.track);
    const reach = common < 0 ? later : later.slice(0, common);
    const lines = track ? [track] : [...tracks];
    const next = lines.flatMap((line) => reach.find((level) => level.track === line)?.id ?? []);
    // Where a track ends, what is common to all goes on.
    return next.length ? next : common < 0 ? [] : [later[common]!.id];
  };
  const title = text(family, 'name');
  const summary = text(family, 'summary');
  return {
    ...(title && { title }),
    ...(summary && { summary }),
    ...(tracks.size && { tracks: [...tracks] }),
    themes: objects(family, 'themes').map((theme) => ({
      id: text(theme, 'id'),
      name: text(theme, 'name'),
      ...(text(theme, 'summary') && { summary: text(theme, 'summary') }),
    })),
    levels: levels.map((level, index) => ({ ...level, next: nextOf(index) })),
  };
}
