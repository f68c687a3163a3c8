import { css, type CSSResultGroup } from 'lit';
import { blocks } from '../../styles/blocks.js';

const own = css`
  :host {
    display: block;
  }
  :host::before {
    content: none;
  }
  :host > * {
    contain: none;
  }
`;

export const styles: CSSResultGroup = [blocks, own];
