import { readdirSync } from 'node:fs';
import { at } from '../tools/project.mjs';

/**
 * One element beside others who show the same. The pages of its contestants are `page/<suite>/<contestant>.js`.
 * @typedef {object} Suite
 * @property {string} name of the element; its results stand in the README between `<!-- bench-<name>:start -->` and `:end`
 * @property {string[]} libraries what pages load from dist/cdn as it is, without bundling it: `/cdn/<name>.js`
 * @property {Record<string, Contestant>} contestants by the name of their module, in the order of columns
 * @property {string[]} [helpers] modules of further pages, which are not measured
 * @property {Scenario[]} scenarios
 * @property {(bench: Bench, scenario: Scenario) => Promise<{data: object, expected?: string}>} prepare the data of
 *   a scenario, and a text that is seen at the end
 * @property {(bench: Bench) => Promise<string[]>} [check] what holds or not besides times, a line each that
 *   starts with "pass", "MISS" or "note"
 * @property {string} note under the table: what the ratio is to
 */

/**
 * @typedef {object} Contestant
 * @property {string} label
 * @property {boolean} [isOurs]
 * @property {boolean} [isBase] whom the others are compared with
 * @property {boolean} [isRival] ours is to be ahead of it in every scenario
 * @property {boolean} [isPartial] it does not show everything, so that the text at the end is not looked for
 * @property {number} [every] it is slow and far off: it takes part in every so many-th round only
 */

/**
 * @typedef {object} Scenario
 * @property {string} name as in `--scenario`
 * @property {string} label
 * @property {string} step what is measured: a step of the contestants' pages, with the two frames that follow
 * @property {string[]} [before] the steps that come first, which are not counted
 * @property {number} target how often the time of the base ours may take
 * @property {string} [against] the contestant that the target is about, if that is not the base
 * @property {boolean} [isStrict] the target itself is already too much
 * @property {string[]} [without] contestants that do not take part
 */

/** @typedef {{browser: import('puppeteer-core').Browser, origin: string}} Bench `origin` is that of the suite's pages */

/** @type {Suite[]} */
export const SUITES = await Promise.all(
  readdirSync(at('test/bench/suites'))
    .filter((name) => name.endsWith('.mjs'))
    .map(async (name) => (await import(`./suites/${name}`)).default),
);
