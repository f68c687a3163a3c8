const SEPARATORS = ['\t', ';', ','];

/** Records by RFC 4180: a cell in quotes may hold separators, line breaks, and quotes written twice. */
export function readRecords(text: string, separator: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endCell = () => {
    record.push(cell.trim());
    cell = '';
  };
  const endRecord = () => {
    endCell();
    if (record.some(Boolean)) records.push(record);
    record = [];
  };
  for (let at = 0; at < text.length; at++) {
    const one = text[at]!;
    if (isQuoted) {
      if (one !== '"') cell += one;
      else if (text[at + 1] === '"') cell += text[at++];
      else isQuoted = false;
    } else if (one === '"' && !cell.trim()) {
      cell = '';
      isQuoted = true;
    } else if (one === separator) endCell();
    else if (one === '\n' || one === '\r') endRecord();
    else cell += one;
  }
  endRecord();
  return records;
}

/** How many columns most records have, and how many have as many. */
function widthOf(records: string[][]): [width: number, count: number] {
  const counts = new Map<number, number>();
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || b - a)[0] ?? [0, 0];
}

/** Cells of a table that was pasted as text: separated by whichever of tab, semicolon and comma gives the evenest rows. */
export function readCsv(text: string): string[][] {
  const plain = text.replace(/^\uFEFF/, '');
  const candidates = SEPARATORS.map((separator) => {
    const records = readRecords(plain, separator);
    const [width, count] = widthOf(records);
    return { records, score: width > 1 ? count / records.length : 0 };
  });
  // Spreadsheets put tabs between cells, and nobody else writes tabs; of two that fit as well, the first is rarer.
  const best = candidates.reduce((one, other) => (other.score > one.score ? other : one));
  return best.records;
}

/**
 * The table that CSV amounts to. A line with one cell in the first column goes across all columns; the first one with
 * more is a row of headings where it has no figures.
 */
export function tableOf(text: string): HTMLTableElement {
  const all = readCsv(text);
  // Sheets may have empty columns behind the others.
  const width = Math.max(...all.map((record) => record.map(Boolean).lastIndexOf(true))) + 1;
  const records = all.map((record) => record.slice(0, width));
  const table = document.createElement('table');
  let hasHead = false;
  for (const [first, ...others] of records) {
    const row = table.insertRow();
    const isOver = first && !others.some(Boolean);
    const isHead = !hasHead && !isOver && !others.some((cell) => /\d/.test(cell));
    hasHead ||= !isOver;
    for (const text of isOver ? [first] : [first!, ...others]) {
      const cell = document.createElement(isHead ? 'th' : 'td');
      // What stands on lines of its own does so in HTML.
      for (const [index, line] of text.split(/\r\n?|\n/).entries())
        cell.append(...(index ? [document.createElement('br')] : []), line);
      if (isOver) cell.colSpan = width;
      row.append(cell);
    }
  }
  return table;
}
