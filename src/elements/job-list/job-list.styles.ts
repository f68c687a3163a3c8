import { css, type CSSResultGroup } from 'lit';
import { controls } from '../../styles/controls.js';
import { tokens } from '../../styles/tokens.js';

const own = css`
  .frame {
    font-size: 0.9375em;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: calc(var(--_s) * 2) calc(var(--_s) * 6);
    padding-block: calc(var(--_s) * 3);
    border-block-start: 1px solid;
  }
  .title {
    font-family: var(--_heading-font);
    font-size: 1.3334em;
    font-weight: var(--_heading-weight);
    line-height: 1.25;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .sort {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(var(--_s) * 2);
    min-inline-size: 0;
    font-size: var(--_small);
  }
  .jobs > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_s) calc(var(--_s) * 6);
    padding-block: calc(var(--_s) * 3);
    border-block-start: 1px solid var(--_rule);
  }
  .main {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .main > a,
  .name {
    display: inline-block;
    min-block-size: 24px;
    font-weight: 600;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s) calc(var(--_s) * 1.5);
    margin-block-start: calc(var(--_s) / 2);
  }
  .tags li {
    padding: 1px 7px;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    color: var(--_muted);
    font-size: var(--_micro);
  }
  details {
    grid-column: 1 / -1;
    font-size: var(--_small);
  }
  details p {
    max-inline-size: 66ch;
  }
  .side {
    display: grid;
    align-content: start;
    max-inline-size: 22em;
    text-align: end;
  }
  .side .muted {
    font-size: var(--_small);
  }
  .pay {
    font-family: var(--_number-font);
    font-weight: 600;
  }
  .none {
    padding-block: calc(var(--_s) * 4);
    border-block-start: 1px solid var(--_rule);
    color: var(--_muted);
  }
  .note,
  .report {
    margin-block-start: calc(var(--_s) * 3);
    padding-block-start: calc(var(--_s) * 2);
    border-block-start: 1px solid var(--_rule);
    color: var(--_muted);
    font-size: var(--_small);
    overflow-wrap: anywhere;
  }
  @container career (width < 37.333em) {
    .jobs > li {
      grid-template-columns: minmax(0, 1fr);
    }
    .side {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 calc(var(--_s) * 3);
      max-inline-size: none;
      text-align: start;
    }
    /* As broad today as it is tomorrow. */
    time {
      min-inline-size: 7em;
    }
  }
  @media print {
    .sort,
    .btn,
    details:not([open]) {
      display: none;
    }
    .jobs > li {
      break-inside: avoid;
    }
  }
`;

export const styles: CSSResultGroup = [tokens, controls, own];
