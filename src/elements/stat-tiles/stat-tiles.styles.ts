import { css, type CSSResultGroup } from 'lit';
import { blocks } from '../../styles/blocks.js';

const own = css`
  .tiles {
    --_pad: 1em;
    display: grid;
    /* As wide as the longest figure: none is broken in two. */
    grid-template-columns: repeat(
      auto-fit,
      minmax(min(max(8.5em, var(--_longest, 0) * 1.25em + var(--_pad)), 100%), 1fr)
    );
    align-items: baseline;
    margin: 0;
    padding: 0;
    border-block: 1px solid var(--_rule);
  }
  .tile {
    display: flex;
    flex-direction: column;
    gap: 2px;
    padding-block: calc(var(--_s) * 3);
    padding-inline-end: calc(var(--_s) * 4);
    min-inline-size: 0;
  }
  .label {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .tile > * {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .value,
  .none {
    order: -1;
  }
  .value {
    font-family: var(--_number-font);
    font-size: 1.9em;
    font-weight: 600;
    line-height: 1.15;
    letter-spacing: -0.01em;
  }
  .long {
    font-size: 1.2em;
  }
  .none {
    color: var(--_muted);
  }
  .only .label {
    color: inherit;
    font-size: 1.067em;
    font-weight: 600;
    line-height: 1.3;
  }
  .remark {
    color: var(--_muted);
    font-size: var(--_micro);
  }
  @container career (inline-size >= 35em) {
    .tiles {
      --_pad: 0em;
      column-gap: calc(var(--_s) * 8);
    }
    .tile {
      padding-inline-end: 0;
    }
  }
`;

export const styles: CSSResultGroup = [blocks, own];
