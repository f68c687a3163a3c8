const TRACKS = ['Specialist', 'Management', 'Projects', 'Sales', 'Research'];
const AREAS = ['Reporting', 'Budget', 'Vendors', 'Training', 'Scheduling', 'Quality', 'Safety', 'Contracts'];
const ACTS = ['Plans', 'Leads', 'Reviews', 'Improves', 'Measures'];
const GRADES = ['one team', 'two teams', 'a department', 'several departments'];
/** Requirements of a level; each drops out again after as many levels. */
const ASKED = 5;

function levelOf(index) {
  const median = 40_000 + (index % 60) * 1500;
  return {
    id: `level-${index + 1}`,
    name: `Operations Specialist ${index + 1}`,
    experience: index % 5 === 4 ? `${index % 30}+ years` : `${index % 30}–${(index % 30) + 3} years`,
    pay: { minimum: median - 9000, median, maximum: median + 14_000 },
    summary: `${ACTS[index % ACTS.length]} ${AREAS[index % AREAS.length].toLowerCase()} for ${GRADES[index % GRADES.length]}.`,
    requirements: Array.from({ length: ASKED }, (_, place) => ({
      name: `${AREAS[(index + place) % AREAS.length]} ${Math.floor((index + place) / AREAS.length) + 1}`,
      detail: GRADES[Math.floor((index + 2 * place) / 3) % GRADES.length],
    })),
  };
}

/** A ladder of so many levels in a row, as an author would write it. */
export function ladderOf(count) {
  return {
    title: 'Operations',
    currency: 'USD',
    payPeriod: 'year',
    source: 'Example survey, 2025',
    levels: Array.from({ length: count }, (_, index) => levelOf(index)),
  };
}

/** The same on several tracks, with moves between neighbours and ways from one track into another. */
export function branchesOf(count) {
  const { levels, ...ladder } = ladderOf(count);
  const tracks = TRACKS.length;
  const id = (index) => (index < count ? [levels[index].id] : []);
  return {
    ...ladder,
    tracks: TRACKS,
    levels: levels.map((level, index) => {
      const [track, column] = [index % tracks, Math.floor(index / tracks)];
      const next = id(index + tracks);
      if (column % 6 === 3 && track < tracks - 1) next.push(...id(index + tracks + 1));
      if (column % 7 === 5 && track > 0) next.push({ to: levels[index - 1].id, kind: 'lateral' });
      return { ...level, track: TRACKS[track], next };
    }),
  };
}
