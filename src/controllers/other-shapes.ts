import type { Issue } from '../model/issue.js';
import type { Reshaped } from '../model/reshaping.js';

/** Data in the element's own shape, with what there is to say of it; undefined where it has that. */
export type Reshape = (
  host: { localName: string },
  data: unknown,
  issues: Issue[],
) => Promise<unknown> | [data: unknown, issues: Issue[]] | undefined;

let shapes: { reshaped: Reshaped } | undefined;
/** The same for what has figures alone, which takes far more. */
let charts: { reshaped: Reshaped } | undefined;

const isOfFigures = (tag: string): boolean => tag === 'salary-chart' || tag === 'share-bar';

/** Fields of charts and sheets of other tools, of answers around the data, and of tracks that have levels inside. */
const FOREIGN =
  /^(?:|labels|datasets|series|columns|cols|dimension|values|tracks|data|Results|[Yy]ear|\d+|employer_name|city|state|gender|[Mm](?:etric|easure)|(?:OCC|occ|level|role|position)_(?:title|TITLE|name))$/;

/** True for columns that are maps each. */
const isFrame = ([first, ...others]: unknown[]): boolean =>
  !!first && [first, ...others].every((value) => typeof value === 'object' && value && !('length' in value));

/** For elements that show data in the shape of other tools. A promise while what reads these is on its way. */
export const reshape: Reshape = ({ localName }, data, issues) =>
  reshapeWhere(
    (first) =>
      Array.isArray(first) ||
      (!('levels' in first) && Object.keys(first).some((key) => FOREIGN.test(key))) ||
      isFrame(Object.values(first)),
    localName,
    data,
    issues,
  );

/** The same where the data, or the first of a list, is foreign. */
export function reshapeWhere(
  isForeign: (first: object) => boolean,
  tag: string,
  data: unknown,
  issues: Issue[],
): ReturnType<Reshape> {
  try {
    const [first] = Array.isArray(data) ? (data as object[]) : [data as object];
    if (!isForeign(first!)) return undefined;
    if (isOfFigures(tag))
      return (
        charts?.reshaped(tag, data, issues) ??
        import('../dom/chart-data.js').then((loaded) => (charts = loaded))
      );
    return (
      shapes?.reshaped(tag, data, issues) ?? import('../model/shapes.js').then((loaded) => (shapes = loaded))
    );
  } catch {
    // What can't be looked at is for its reader to report.
  }
  return undefined;
}
