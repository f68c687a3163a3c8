import type { CSSResultGroup } from 'lit';
import { choices } from '../../styles/choices.js';
import { controls } from '../../styles/controls.js';
import { edges } from '../../styles/edges.js';
import { heading } from '../../styles/heading.js';
import { tokens } from '../../styles/tokens.js';
import { lanes } from './lanes.styles.js';
import { plot } from './plot.styles.js';
import { table } from './table.styles.js';

// Later rules win over earlier ones.
export const styles: CSSResultGroup = [
  [tokens, controls, choices, edges, heading],
  [table, lanes, plot],
];
