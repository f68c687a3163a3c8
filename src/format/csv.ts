const guarded = (value: string): string => (/^[\s]*[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : value);

const quoted = (value: string): string => `"${guarded(value).replaceAll('"', '""')}"`;

/** Lines of values as CSV (RFC 4180). No value starts a formula in a spreadsheet. */
export function csvOf(lines: string[][]): string {
  return lines.map((line) => line.map(quoted).join(',')).join('\r\n');
}
