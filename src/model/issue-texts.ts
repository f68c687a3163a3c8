import type { Issue } from './issue.js';

/** For each code: what is wrong, and how to mend it. */
export const ISSUE_TEXTS = {
  CE101: [
    'This is not valid JSON',
    'Check the place named here, and just before it: a comma, quote or bracket may be missing or too many.',
  ],
  CE102: [
    'A framework wrote an object as the text "[object Object]"',
    'Set the data property instead of an attribute, or pass JSON.stringify(data).',
  ],
  CE103: [
    'An editor put HTML tags into the JSON',
    'Put the JSON on one line, or paste it in a block that keeps code as it is.',
  ],
  CE104: ['The JSON has curly quotes', 'Replace them with straight quotes (").'],
  CE105: [
    'The quotes in the JSON were written as HTML entities',
    'Replace &quot; with a straight quote (").',
  ],
  CE106: [
    'This address cannot be loaded',
    'Use the address of a file on this site, such as data/roles.json, or one that begins with https:, or from="#id" for data in the page. A page that is opened from a disk needs its data inside the element.',
  ],
  CE107: [
    'The data could not be loaded',
    'Open the address in a browser. If it opens there, its server may keep it from other sites.',
  ],
  CE108: ['The data took longer than 10 seconds to load', 'Use a faster or smaller file.'],
  CE109: ['The data is larger than 2 MB', 'Leave out what the page does not show.'],
  CE110: [
    'The address returned a web page instead of JSON',
    'It may be a page about the file, ask to sign in, or say that nothing is there. Use the address of the JSON or CSV file itself.',
  ],
  CE111: ['No data was found there', 'Check the id in "from", or the markup inside the element.'],
  CE112: ['The JSON has a comment, or a comma after the last item', 'Leave it out: JSON has neither.'],
  CE113: [
    'The attribute ends at the first quote of its JSON',
    `Put single quotes around the JSON: config='{"roles": …}'.`,
  ],
  CE114: [
    'The file is not saved as UTF-8',
    'Save it as “CSV UTF-8”, or as UTF-8 in a text editor: until then letters with accents, and signs such as € and –, may be wrong.',
  ],
  CE201: ['The data has the wrong shape', 'See "Data shapes" in the documentation.'],
  CE202: ['A required list is missing', 'Add the list named here.'],
  CE203: ['This field is not known', 'Check its spelling.'],
  CE204: ['This value has the wrong type', 'Change it to the expected type.'],
  CE205: ['This figure could not be read', 'Write a number, such as 46813 or "$46,813".'],
  CE206: ['This figure can be read in two ways', 'Write it as a plain number, without separators.'],
  CE207: [
    'This figure is out of range',
    'Figures must be 0 or more (changes may be negative) and below 1,000,000,000,000.',
  ],
  CE208: ['This value is not one of those allowed', 'Use one of the values listed here.'],
  CE209: ['A figure lies outside its own range', 'Check the figures; they are shown as given.'],
  CE210: ['This link was left out', 'Use an http:, https:, mailto: or tel: address.'],
  CE211: ['This refers to something that is not in the data', 'Use the id or title of something that is.'],
  CE212: ['This code is not known', 'Use an ISO 4217 currency such as USD, or a language tag such as en-US.'],
  CE213: ['There is more than can be shown', 'Leave out what the page does not need.'],
  CE214: ['This row does not have one value for each role', 'Give it as many values as there are roles.'],
  CE215: ['This id is used twice', 'Give each item an id of its own.'],
  CE216: ['These amounts cannot share one scale', 'Give them all in one currency and for one pay period.'],
  CE217: ['This field has another name', 'It was read as that; rename it.'],
  CE218: [
    'These columns of the table are not shown',
    'A chart shows pay, median, average, low, high, 10th to 90th percentile and growth, each once; jobs and levels have the columns that “Data shapes” names.',
  ],
  CE219: [
    'The levels are listed from the top down',
    'They were read from the lowest up; list them in that order, or say with next where each level leads.',
  ],
  CE220: [
    'The data has the shape that another tool gives it',
    'It was read as that; see "Data shapes" in the documentation for the element’s own.',
  ],
  CE221: [
    'This is the sum of the others, which nobody earns',
    'It was left out of the chart. Where it is pay, give it a name that says so, such as “Total compensation”.',
  ],
  CE231: [
    'This search address cannot be used',
    'Use an http: or https: address, with {what} and {where} only in its path or query.',
  ],
  CE232: ['The address has no place for this field', 'Leave the field out, or use another address.'],
  CE233: ['The suggest function failed', 'Make it return a list, which may be empty.'],
  CE234: [
    'This field of the form is not shown',
    'It is sent with the value that it has. Make it a hidden field.',
  ],
  CE301: [
    'Another version of this element is already on the page',
    'Load the library once: take away all but one of the <script> tags that name it.',
  ],
  CE302: ['The library failed on this data', 'Please report it, together with the data.'],
  CE303: [
    'A file of the library could not be loaded',
    'Serve all files of the library from one place, and allow scripts from there.',
  ],
} as const satisfies Record<string, readonly [problem: string, mend: string]>;

/**
 * How to mend what can be told from the place or from what was found: the first that fits the code, the place and, in
 * a line of its own, what was found.
 */
const MENDS: [pattern: RegExp, mend: string][] = [
  [/^CE101.*\nan empty answer$/, 'The file is empty: save it again with the data in it.'],
  [
    /^CE101.*\nthe end$/,
    'It ends too early: a closing }, ] or quote is missing, or the last part was not copied.',
  ],
  [/^CE101.*\nPK[^\w\s]/, 'This is a workbook: save the sheet as CSV.'],
  [/^CE101.*\n['‘’«»`]/, 'Write straight double quotes (") in place of these.'],
  [/^CE101.*\n[a-z_]\w*\s*:/i, 'Put straight double quotes around the name, as in "title".'],
  [
    /^CE101.*\n(?:\d{2,3}\b|[$€£¥%+])/,
    'A number has digits only: 46813. With anything else in it, it needs quotes: "$46,813".',
  ],
  [/^CE101.*\n[\r\n]/, 'A text has to end in the line that it begins in: write \\n for a new line.'],
  [/^CE101.*\n\\/, 'Write each backslash of a text twice.'],
  [
    /^CE101.*line 1, column 1\n\p{L}/u,
    'This is text: JSON begins with { or [. CSV needs an address that ends in .csv.',
  ],
  [
    /^CE101.*\n\p{L}/u,
    'A text needs straight double quotes around it, and a backslash before a quote inside it: \\".',
  ],
  [
    /^CE101.*\n\{/,
    'A comma is missing just before it. Where each line is JSON of its own, put [ before the first, a comma after each but the last, and ] after that.',
  ],
  [/^CE101.*\n["[]/, 'A comma or a colon is missing just before it.'],
  [
    /^CE106.*\n.*\\/,
    'Write / in place of \\, and an address on the site: nobody else can open a file on your disk.',
  ],
  [
    /^CE1(?:07|10) https?:\/\/docs\.google\.com\/spreadsheets\/(?!.*=[ct]sv)/,
    'This is a page with the sheet. In Google Sheets, choose File › Share › Publish to web, and there “Comma-separated values (.csv)” instead of “Web page”; use that address.',
  ],
  [
    /^CE1(?:07|10) https?:\/\/(?:www\.)?github\.com\//,
    'This is a page about the file. Use the address that its button “Raw” opens.',
  ],
  [
    /^CE1(?:07|10) https?:\/\/(?:[\w-]+\.)*(?:dropbox\.com|drive\.google\.com|onedrive\.live\.com|1drv\.ms|sharepoint\.com|icloud\.com|box\.com)\//,
    'A link for sharing opens a page about the file. Put the file itself on the site of this page, and use its address there.',
  ],
  [
    /^CE107 .*#.*\nstatus 404$/,
    'There is no file at this address. What follows a # is not sent: write %23 for a # that is part of a name.',
  ],
  [
    /^CE107 .*\nstatus 4(?:04|10)$/,
    'There is no file at this address: check its spelling, capitals as well, and its folder. An address on another site begins with https://.',
  ],
  [/^CE107 .*\nstatus 40[13]$/, 'Not everybody may read this file: change that where it is stored.'],
  [/^CE107 .*\nstatus [45]/, 'The server refused or failed: try again later, or ask who looks after it.'],
  [
    /^CE107 http:.*\nno answer$/,
    'A page at https: can load nothing from http: write https: if the address works so. If it opens in a browser, its server may keep it from other sites: put the file on the site of this page, or let its server send Access-Control-Allow-Origin.',
  ],
  [
    /^CE107 .*\nno answer$/,
    'If it opens in a browser, its server keeps it from other sites: put the file on the site of this page, or let its server send Access-Control-Allow-Origin. If not, check its spelling.',
  ],
  [
    /^CE111 from=/,
    'Check the id: nothing in the page has it, or what has it is neither JSON nor a table or list.',
  ],
];

/** How many letters two words differ by: those missing, added, changed, or standing the wrong way round. */
function differenceOf(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row++) {
    rows[row] = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      let least = Math.min(
        rows[row - 1]![column]! + 1,
        rows[row]![column - 1]! + 1,
        rows[row - 1]![column - 1]! + (isSame ? 0 : 1),
      );
      const isTurned = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (row > 1 && column > 1 && isTurned) least = Math.min(least, rows[row - 2]![column - 2]! + 1);
      rows[row]!.push(least);
    }
  }
  return rows.at(-1)!.at(-1)!;
}

/** The one of some names that was probably meant: a third of its letters may be wrong. */
function meantBy(given: string, names: string[]): string | undefined {
  const plain = given.toLowerCase();
  const [least] = names
    .filter((name) => Math.abs(name.length - plain.length) <= name.length / 3)
    .map((name) => ({ name, difference: differenceOf(plain, name.toLowerCase()) }))
    .sort((a, b) => a.difference - b.difference);
  return least && least.difference <= least.name.length / 3 ? least.name : undefined;
}

/** Names are listed as long as anybody would read them; where one of them was probably meant, it is named first. */
function expectation(name: string, expected: string): string {
  const names = expected.split(', ');
  const meant = names.length > 1 && name.length < 50 ? meantBy(name, names) : undefined;
  if (!meant) return ` Expected ${expected}.`;
  return ` Did you mean "${meant}"?${names.length > 8 ? '' : ` Expected ${expected}.`}`;
}

/** Where nothing stands there is no type that could be wrong. */
const MISSING = ['Something is missing here', 'Add it.'] as const;

/** The issue as one English sentence or two, for the console and for `debug`. */
export function describeIssue({ code, where, given, expected }: Issue): string {
  const [problem, usual] = code === 'CE204' && !given ? MISSING : ISSUE_TEXTS[code];
  const [, mend = usual] = MENDS.find(([pattern]) => pattern.test(`${code} ${where}\n${given}`)) ?? [];
  return (
    `${code} ${problem}${where && ` (${where})`}${given && `: ${given}`}.` +
    `${expected ? expectation(code === 'CE203' ? where.slice(where.lastIndexOf('/') + 1) : given, expected) : ''} ${mend}`
  );
}

/** As many of a kind are told as show what is the matter with all. */
const MOST = 3;

/** Issues, each in a sentence or two. Of many that are the same but for the item that they are in, the others are counted. */
export function describeIssues(issues: Issue[]): string[] {
  const kinds = new Map<string, Issue[]>();
  const told = issues.flatMap((issue) => {
    const { code, where, expected } = issue;
    const kind = [code, where.replace(/\d+/g, '…'), expected].join();
    const same = kinds.get(kind) ?? [];
    kinds.set(kind, same);
    return same.push(issue) > MOST ? [] : describeIssue(issue);
  });
  for (const { length, [length - 1]: last } of kinds.values()) {
    if (length > MOST)
      told.push(`${last!.code} ${length - MOST} more like it, the last one at ${last!.where}.`);
  }
  return told;
}
