/** JSON that was cut or typed by hand, made whole. */
export interface Mended {
  json: string;
  /** The same, with its lines as they were. */
  layout: string;
  /** What was done, in sentences. */
  said: string[];
}

const WORDS: Readonly<Record<string, string>> = {
  True: 'true',
  False: 'false',
  None: 'null',
  undefined: 'null',
};

/** JSON for what programs write: names without quotes, texts in single ones, words of Python. Lines stay what they were. */
export const jsonOfScript = (text: string): string =>
  text.replace(
    /"(?:[^"\\]|\\.)*"|'((?:[^'\\\n]|\\.)*)'|([{,]\s*)([a-z_$][\w$]*)(?=\s*:)|\b(?:True|False|None|undefined)\b/gi,
    (part, single?: string, before?: string, name?: string) =>
      single !== undefined
        ? `"${single.replace(/\\'/g, "'").replace(/(?<!\\)"/g, '\\"')}"`
        : name
          ? `${before}"${name}"`
          : (WORDS[part] ?? part),
  );

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;

/**
 * Adds what is missing at the end, a comma between lines, and what stands for a new line within a text. Undefined where
 * this does not make JSON of it: then something else is wrong.
 */
export function mendedJson(text: string): Mended | undefined {
  const open: string[] = [];
  const said: string[] = [];
  let layout = '';
  let isText = false;
  /** A value ended before these blanks. */
  let ended = -1;
  for (let at = 0; at < text.length; at++) {
    const one = text[at]!;
    if (isText) {
      if (one === '\n')
        said.push(`A text goes on in the next line (line ${lineAt(text, at)}). It was read as one.`);
      layout += one;
      if (one === '\\') layout += text[++at] ?? '';
      else if (one === '"') {
        isText = false;
        ended = layout.length;
      }
      continue;
    }
    const gap = ended < 0 ? undefined : layout.slice(ended);
    const isNext =
      gap !== undefined &&
      ((gap.includes('\n') && /["{[]/.test(one)) || (one === '{' && layout[ended - 1] === '}'));
    if (isNext) {
      layout = `${layout.slice(0, ended)},${gap}`;
      said.push(`A comma is missing (line ${lineAt(text, at - gap.length)}). It was added.`);
    }
    if (/\S/.test(one)) ended = -1;
    if (one === '"') isText = true;
    else if (/[{[]/.test(one)) open.push(one === '{' ? '}' : ']');
    else if (/[}\]]/.test(one) && open.pop() !== one) return undefined;
    layout += one;
    if (/[}\]\w]/.test(one)) ended = layout.length;
  }
  if (isText) return undefined;
  if (open.length) {
    const end = open.reverse().join('');
    layout = layout.trimEnd().replace(/,$/, ' ') + end;
    said.push(
      `The text ends too early: ${end} is missing there. It was added; look whether something was cut off.`,
    );
  }
  const json = layout.replace(/"(?:[^"\\]|\\[^])*"/g, (part) => part.replaceAll('\n', '\\n'));
  try {
    JSON.parse(json);
    return said.length ? { json, layout, said } : undefined;
  } catch {
    return undefined;
  }
}
