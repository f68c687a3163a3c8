import { css, type CSSResultGroup } from 'lit';
import { blocks } from '../../styles/blocks.js';

const own = css`
  :host {
    container: none;
  }
`;

export const styles: CSSResultGroup = [blocks, own];
