import { reshape, reshapeWhere, type Reshape } from '../../controllers/other-shapes.js';
import { isRecord } from '../../model/foreign.js';

/** True for records of a sheet, and for what has such as items. */
const areRecords = (first: { items?: object[] }): boolean =>
  isRecord(first) || isRecord(first.items?.[0] ?? {});

/** For a chart, which also takes records with the headings of a sheet. */
export const reshapeRecords: Reshape = (host, data, issues) =>
  reshape(host, data, issues) ?? reshapeWhere(areRecords, host.localName, data, issues);
