import { parseSync, Visitor, type Plugin } from 'vite';

const POLICY_CALL = /\b(\w+)\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\)/g;

/** Whichever copy comes first makes the policy, also for `auto.iife.js`, which asks for one address of ours. */
const SCRIPT_RULE =
  'createScriptURL(url){if(/\\/career-elements\\.iife\\.js(\\?|$)/.test(url))return url;throw TypeError(url)}';

/**
 * A second copy of a self-contained bundle would make Lit's Trusted Types policy once more, which throws:
 * all copies share the first one's, under our own name.
 */
function sharedPolicy(): Plugin {
  let replaced = 0;
  return {
    name: 'shared-policy',
    buildStart() {
      replaced = 0;
    },
    transform(code, id) {
      if (!id.includes('/lit-html/') || !code.includes('createPolicy')) return null;
      const shared = code.replace(POLICY_CALL, (_, types: string, rules: string) => {
        replaced++;
        return `(globalThis[Symbol.for("career-elements.policy")]??=${types}.createPolicy("career-elements",{...${rules},${SCRIPT_RULE}}))`;
      });
      return { code: shared, map: null };
    },
    buildEnd(error) {
      if (!error && replaced !== 1) this.error(`Lit's policy was found ${replaced} times, expected once.`);
    },
  };
}

/**
 * Chart.js mixes colours for animations, of which there are none, and for what is pointed at, where a colour stays as
 * it is. What the page's style sheets give is not among the formats that its library for colours knows, anyway.
 */
function plainColours(): Plugin {
  const id = '@kurkle/color';
  return {
    name: 'plain-colours',
    enforce: 'pre',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load: (source) =>
      source === `\0${id}`
        ? 'export class Color{constructor(v){this.v=v}saturate(){return this}darken(){return this}hexString(){return this.v}}'
        : null,
  };
}

/** What Chart.js has for scales that find, write, measure, lay out and draw their own steps. */
const SCALE_PARTS = [
  ...['update', 'beforeUpdate', 'afterUpdate', 'setDimensions', 'beforeSetDimensions', 'afterSetDimensions'],
  ...[
    '_callHooks',
    'beforeDataLimits',
    'determineDataLimits',
    'afterDataLimits',
    'getLabels',
    'getLabelItems',
  ],
  ...['beforeBuildTicks', 'buildTicks', 'afterBuildTicks', 'generateTickLabels', '_convertTicksToLabels'],
  ...['beforeTickToLabelConversion', 'afterTickToLabelConversion', 'beforeCalculateLabelRotation'],
  ...[
    'calculateLabelRotation',
    'afterCalculateLabelRotation',
    'afterAutoSkip',
    'beforeFit',
    'fit',
    'afterFit',
  ],
  ...['_calculatePadding', '_handleMargins', '_getLabelSizes', '_computeLabelSizes', 'getPixelForTick'],
  ...['_tickSize', '_isVisible', '_computeGridLineItems', '_computeLabelItems', '_computeLabelArea'],
  ...[
    '_getXAxisLabelAlignment',
    '_getYAxisLabelAlignment',
    'getLineWidthForValue',
    '_resolveTickFontOptions',
  ],
  ...['draw', 'drawBackground', 'drawGrid', 'drawBorder', 'drawTitle', 'drawLabels', '_layers', '_maxDigits'],
];

/**
 * Leaves out of Chart.js what none of our drawings needs: scales of its own (`chart/registry` has one that is plain),
 * the ways to animate, and curved lines. A test draws everything with all of Chart.js and with this, and compares.
 */
function leanChart(): Plugin {
  return {
    name: 'lean-chart',
    enforce: 'pre',
    transform(code, id) {
      if (!/chart\.js\/dist\/(?:chart|chunks\/index)\.js$/.test(id)) return null;
      const edits: [from: number, to: number, text: string][] = [];
      const isWhole = id.endsWith('/chart.js');
      new Visitor({
        ClassDeclaration({ id: name, body }) {
          for (const member of body.body) {
            if (member.type !== 'MethodDefinition' || member.key.type !== 'Identifier') continue;
            const method = member.key.name;
            if (name?.name === 'Scale' && SCALE_PARTS.includes(method))
              edits.push([member.start, member.end, '']);
            if (name?.name === 'LineElement' && method === 'updateControlPoints')
              edits.push([member.value.body!.start, member.value.body!.end, '{}']);
          }
        },
        FunctionDeclaration({ id: name, body }) {
          if (name?.name === 'applyScaleDefaults' && body) edits.push([body.start, body.end, '{}']);
        },
        VariableDeclarator({ id: name, init }) {
          if (name.type === 'Identifier' && name.name === 'effects' && init)
            edits.push([init.start, init.end, '{}']);
        },
      }).visit(parseSync(id, code).program);
      const expected = isWhole ? SCALE_PARTS.length + 1 : 2;
      if (edits.length !== expected)
        this.error(`Chart.js has other parts than expected: ${edits.length} found of ${expected}.`);
      edits.sort(([a], [b]) => b - a);
      let short = code;
      for (const [from, to, text] of edits) short = short.slice(0, from) + text + short.slice(to);
      return { code: short, map: null };
    },
  };
}

/**
 * Lists an element's properties as Lit reads them without decorators: `static properties`, in place of a call for each
 * and of what the decorators need to run.
 */
function listedProperties(): Plugin {
  let found = 0;
  return {
    name: 'listed-properties',
    enforce: 'pre',
    buildStart() {
      found = 0;
    },
    transform(code, id) {
      if (!id.endsWith('.ts') || !code.includes("'lit/decorators.js'")) return null;
      let short = code;
      const edits: [from: number, to: number, text: string][] = [];
      new Visitor({
        ImportDeclaration({ source, start, end }) {
          if (source.value === 'lit/decorators.js') edits.push([start, end, '']);
        },
        ClassBody({ start, body }) {
          const listed: string[] = [];
          for (const member of body) {
            if (!('decorators' in member)) continue;
            for (const decorator of member.decorators) {
              const [, kind, options] =
                /^@(property|state)\(([^]*)\)$/.exec(code.slice(decorator.start, decorator.end)) ?? [];
              if (!kind || !('key' in member) || member.key.type !== 'Identifier') {
                throw new TypeError(`A decorator that is not known in ${id}.`);
              }
              listed.push(`${member.key.name}: ${kind === 'state' ? '{ state: true }' : options || '{}'}`);
              edits.push([decorator.start, decorator.end, '']);
            }
          }
          found += listed.length;
          if (listed.length)
            edits.push([start + 1, start + 1, `static properties = {${listed.join(', ')}};`]);
        },
      }).visit(parseSync(id, code).program);
      edits.sort(([a], [b]) => b - a);
      for (const [from, to, text] of edits) short = short.slice(0, from) + text + short.slice(to);
      return { code: short, map: null };
    },
    buildEnd(error) {
      if (!error && !found) this.error('No property was found.');
    },
  };
}

/**
 * What our elements need of Lit's `css`: its text. `renderRootFor` and `adoptStyles` of `dom/adopt-styles` make the
 * sheets, one for each document that an element comes to.
 */
const STYLES = `export const css = ([text]) => text;
export const getCompatibleStyle = (style) => style;
export const adoptStyles = () => {};
export const supportsAdoptingStyleSheets = true;
export { css as unsafeCSS, css as CSSResult };`;

/** Leaves out of Lit what makes style sheets. */
function plainStyles(): Plugin {
  let replaced = 0;
  return {
    name: 'plain-styles',
    buildStart() {
      replaced = 0;
    },
    transform(code, id) {
      if (!id.includes('/@lit/reactive-element/css-tag.js')) return null;
      replaced += Number(code.includes('getCompatibleStyle'));
      return { code: STYLES, map: null };
    },
    buildEnd(error) {
      if (!error && replaced !== 1) this.error(`Lit's styles were found ${replaced} times, expected once.`);
    },
  };
}

const QUOTED = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/;

/** Puts something else in the place of what a pattern finds, unless that is in quotes. */
const replaceIn = (css: string, pattern: RegExp, by: (found: string) => string) =>
  css.replace(
    new RegExp(`(${QUOTED.source})|${pattern.source}`, 'g'),
    (found, quoted?: string) => quoted ?? by(found),
  );

/** Style sheets without comments and needless characters. Space around `+`, `-` and `*` is needed. */
function shortCss(css: string): string {
  let short = replaceIn(css, /\/\*[^]*?\*\//, () => ' ');
  short = replaceIn(short, /\s+/, () => ' ');
  short = replaceIn(short, / ?[{},;<>~/] ?|[:(] | [)!]/, (mark) => mark.trim());
  short = replaceIn(short, /;(?=\})|\b0(?=\.\d)/, () => '');
  return short.trim();
}

/** Templates as short as they can be with each line in its place: a tenth of what a phone has to read. */
function shortTemplates(): Plugin {
  return {
    name: 'short-templates',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('.ts') || !/\b(?:css|html|svg)`/.test(code)) return null;
      const edits: [from: number, to: number, text: string][] = [];
      new Visitor({
        TaggedTemplateExpression({ tag, quasi: { quasis, start, end } }) {
          const name = tag.type === 'Identifier' ? tag.name : '';
          if (name === 'css' && quasis.length === 1) {
            const css = code.slice(start + 1, end - 1);
            edits.push(
              [start + 1, end - 1, shortCss(css)],
              [end, end, '\n'.repeat(css.split('\n').length - 1)],
            );
          } else if (name === 'html' || name === 'svg') {
            for (const { start: from, end: to } of quasis) {
              edits.push([from, to, code.slice(from, to).replace(/\n\s+/g, '\n')]);
            }
          }
        },
      }).visit(parseSync(id, code).program);
      edits.sort(([a], [b]) => b - a);
      let short = code;
      for (const [from, to, text] of edits) short = short.slice(0, from) + text + short.slice(to);
      return { code: short, map: null };
    },
  };
}

/** Everything that makes an element's file smaller, and safe beside another copy. */
export const lean = (): Plugin[] => [
  sharedPolicy(),
  plainColours(),
  leanChart(),
  listedProperties(),
  plainStyles(),
  shortTemplates(),
];
