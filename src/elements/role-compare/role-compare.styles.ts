import type { CSSResultGroup } from 'lit';
import { choices } from '../../styles/choices.js';
import { controls } from '../../styles/controls.js';
import { edges } from '../../styles/edges.js';
import { heading } from '../../styles/heading.js';
import { marks } from '../../styles/marks.js';
import { tokens } from '../../styles/tokens.js';
import { cells } from './cells.styles.js';
import { many } from './many.styles.js';
import { media } from './media.styles.js';
import { narrow } from './narrow.styles.js';
import { pay } from './pay.styles.js';
import { scale } from './scale.styles.js';
import { table } from './table.styles.js';

// Later rules win over earlier ones.
export const styles: CSSResultGroup = [
  [tokens, controls, choices, edges, heading, marks],
  [table, cells, pay, scale, many, narrow, media],
];
