import type { Issue, Reading } from '../model/issue.js';

// eslint-disable-next-line no-control-regex
const OPEN_STRING = /"(?:[^"\\\0-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/y;
const STRING = new RegExp(`${OPEN_STRING.source}"`, 'y');
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const BLANK = /[ \t\n\r]*/y;
const DEEPEST = 999;

/**
 * Where the text stops being JSON. Worked out here because engines word their messages differently, and some
 * name no place at all.
 */
function faultOf(text: string): number {
  let at = 0;
  const takes = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const taken = pattern.test(text);
    if (taken) at = pattern.lastIndex;
    return taken;
  };
  const mark = (character: string) => takes(BLANK) && text[at] === character && !!++at;
  const string = () => takes(BLANK) && (takes(STRING) || (takes(OPEN_STRING) && false));
  const list = (close: string, item: () => boolean) => {
    if (mark(close)) return true;
    do {
      if (!item()) return false;
    } while (mark(','));
    return mark(close);
  };
  const value = (depth: number): boolean =>
    mark('{')
      ? list('}', () => string() && mark(':') && depth < DEEPEST && value(depth + 1))
      : mark('[')
        ? list(']', () => depth < DEEPEST && value(depth + 1))
        : takes(SCALAR) || string();
  if (value(0)) takes(BLANK);
  return at;
}

const CODES = ['CE101', 'CE102', 'CE103', 'CE104', 'CE105', 'CE112'] as const;
// Groups in the order of the codes from CE102 on.
const DAMAGE = /(\[object )|(<)|([“”„″])|(&[#\w])|(\/[/*]|(?<=,\s*)[}\]])/y;
// Strings are named first so that what stands inside them is never touched.
const MENDABLE = new RegExp(
  `${STRING.source}|//.*|/\\*[^]*?(?:\\*/|$)|</?\\w[^<>]*>|\\xa0|[“”„″]([^“”„″"]*)[“”„″]`,
  'g',
);
// One before which nothing stands is left where it is.
const LAST_COMMA = new RegExp(`${STRING.source}|[[{,]\\s*,|,(?=\\s*[}\\]])`, 'g');
/** What a double quote in an attribute of double quotes leaves of JSON. */
const CUT = /^[[{\s]{1,9}$/;
const ENTITY = /&(?:#(\d{1,6}|x[\da-fA-F]{1,5})|(quot|[lr]dquo|apos|[lg]t|amp|nbsp));/g;
const ENTITIES = { quot: '"', ldquo: '“', rdquo: '”', apos: "'", lt: '<', gt: '>', amp: '&', nbsp: ' ' };

const mend = (text: string) =>
  text
    .replace(MENDABLE, (part, quoted?: string) =>
      quoted !== undefined ? `"${quoted}"` : part[0] === '"' ? part : ' ',
    )
    .replace(LAST_COMMA, (part) => (part === ',' ? '' : part));

const decode = (text: string) =>
  text.replace(ENTITY, (_, code: string | undefined, name: keyof typeof ENTITIES) =>
    code ? String.fromCodePoint(Number(`0${code}`)) : ENTITIES[name],
  );

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads JSON as it stands in pages. Damage that can be undone without guessing (an editor's tags, hard spaces or
 * curly quotes between the values, the whole text escaped, comments, a comma after the last item) is undone and
 * reported as a warning; other damage leaves no value and one error. Blank text has no value and no issue. Never throws.
 * @param where what the text was given in, for the report: "config", or an address
 * @param fetched the text answers a request, so that markup instead of JSON is somebody's error page
 */
export function parseJson(text: string, where: string, fetched = false): Reading<unknown> {
  const issues: Issue[] = [];
  text = text.replace(/^\uFEFF/, '');
  let value = parse(text);
  if (value === undefined && text.trim()) {
    value = [mend(text), mend(decode(text))].map(parse).find((mended) => mended instanceof Object);
    let at = faultOf(text);
    if (text.startsWith('[object ', at - 1)) at--;
    DAMAGE.lastIndex = at;
    const damage = DAMAGE.exec(text);
    const kind = CODES[damage ? damage.indexOf(damage[0], 1) : 0]!;
    const isPage = fetched && kind === 'CE103' && value === undefined;
    const isCut = where === 'config' && CUT.test(text);
    const lines = text.slice(0, at).split(/\r\n?|\n/);
    issues.push({
      code: isPage ? 'CE110' : isCut ? 'CE113' : kind,
      severity: value === undefined ? 'error' : 'warning',
      where: `${where}, line ${lines.length}, column ${lines.at(-1)!.length + 1}`,
      given: text.slice(at, at + 40) || 'the end',
    });
  }
  return { value, issues };
}
