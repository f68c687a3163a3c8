import { html, type TemplateResult } from 'lit';
import '../../src/elements/career-ladder/define.js';
import '../../src/elements/paired-list/define.js';
import '../../src/elements/role-compare/define.js';
import '../../src/elements/salary-chart/define.js';
import '../../src/elements/stat-tiles/define.js';
import type { GuideInput } from '../../src/model/block-inputs.js';
import { blockOf } from '../samples/blocks.js';
import { charts } from '../samples/charts.js';
import guide from '../samples/guides/operations-assistant.json';
import ladder from '../samples/ladder/operations.json';
import comparison from '../samples/officer-director.json';

const block = (tag: string) => blockOf(guide as GuideInput, tag);

const compared = { ...comparison, sections: ['pay'] };

/** What a theme can be looked at with, by what it is called. */
export const PREVIEWS: Readonly<Record<string, () => TemplateResult>> = {
  Comparison: () => html`<role-compare heading-level="3" .data=${compared}></role-compare>`,
  Chart: () => html`<salary-chart heading-level="3" .data=${charts.roles}></salary-chart>`,
  Ladder: () => html`<career-ladder heading-level="3" .data=${ladder}></career-ladder>`,
  Blocks: () => html`
    <stat-tiles heading-level="3" .data=${block('stat-tiles')}></stat-tiles>
    <paired-list heading-level="3" .data=${block('paired-list')}></paired-list>
  `,
};
