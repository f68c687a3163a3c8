import { reshape, reshapeWhere, type Reshape } from '../../controllers/other-shapes.js';
import { isRecord } from '../../model/foreign.js';
import { isObject } from '../../model/object.js';

/** True for records of a sheet, what has such as items, and what has nothing but objects: a frame by its columns. */
const areRecords = (first: { items?: object[] }): boolean =>
  isRecord(first) || isRecord(first.items?.[0] ?? {}) || Object.values(first).every(isObject);

/** For a chart, which also takes records with the headings of a sheet. */
export const reshapeRecords: Reshape = (host, data, issues) =>
  reshape(host, data, issues) ?? reshapeWhere(areRecords, host.localName, data, issues);
