import { css, type CSSResultGroup } from 'lit';
import { blocks } from '../../styles/blocks.js';

const own = css`
  dl {
    margin: 0;
  }
  .rating {
    display: grid;
    gap: 2px calc(var(--_s) * 8);
    padding-block: calc(var(--_s) * 2.5);
    border-block-start: 1px solid var(--_rule);
    overflow-wrap: anywhere;
  }
  .rating:last-child {
    border-block-end: 1px solid var(--_rule);
  }
  dt {
    color: var(--_muted);
  }
  dd {
    min-inline-size: 0;
    margin: 0;
  }
  dd > p {
    max-inline-size: 66ch;
    margin-block-start: var(--_s);
    line-height: 1.55;
  }
  .value {
    font-size: 1.133em;
    font-weight: 600;
    line-height: 1.28;
  }
  .place,
  .ends {
    display: grid;
  }
  .place {
    max-inline-size: 22em;
  }
  .ends {
    grid-template-columns: 1fr 1fr;
    gap: calc(var(--_s) * 4);
    color: var(--_muted);
    font-size: var(--_small);
  }
  .ends :last-child {
    text-align: end;
  }
  .steps {
    position: relative;
    display: flex;
    justify-content: space-between;
    align-items: center;
    block-size: 16px;
    margin-block-start: var(--_s);
  }
  .steps::before {
    content: '';
    position: absolute;
    inset-block-start: 7px;
    inset-inline: 0;
    border-block-start: 2px solid var(--_mark);
  }
  .steps i {
    position: relative;
    flex: 0 1 2px;
    block-size: 10px;
    border-inline-start: 2px solid var(--_mark);
  }
  .steps .here {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    border: 8px solid var(--_c1);
    border-radius: 50%;
  }
  @container career (inline-size >= 35em) {
    .rating {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    dd {
      grid-column: 2 / -1;
    }
  }
  @media (forced-colors: active) {
    .steps .here {
      border-color: Highlight;
    }
  }
`;

export const styles: CSSResultGroup = [blocks, own];
