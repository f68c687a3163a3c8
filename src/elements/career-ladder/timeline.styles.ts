import { css } from 'lit';

/** The timeline: years of experience on one scale. */
export const timeline = css`
  .ax {
    position: relative;
    block-size: 20px;
    margin-inline-start: calc(16em + 16px);
    color: var(--_muted);
  }
  .ax span {
    position: absolute;
    inset-inline-start: var(--_x);
    font-size: var(--_micro);
    white-space: nowrap;
  }
  .ax span:last-child {
    inset-inline: auto 0;
  }
  .ax span:not(:first-child, :last-child) {
    translate: -50%;
  }
  :host(:dir(rtl)) .ax span:not(:first-child, :last-child) {
    translate: 50%;
  }
  .tr {
    display: grid;
    grid-template-columns: 16em minmax(0, 1fr);
    column-gap: 16px;
    min-block-size: 40px;
    border-block-start: 1px solid var(--_rule);
  }
  .hd {
    padding-block: 5px;
  }
  .tr .name {
    display: block;
    font-weight: 500;
  }
  .tr .tag {
    display: inline-block;
    margin-inline-start: 10px;
  }
  .ln {
    position: relative;
    background: repeating-linear-gradient(to right, var(--_rule) 0 1px, transparent 1px var(--_step));
  }
  .ln i {
    inset-block: calc(50% - 8px);
  }
  .current > .ln i {
    --_soft: var(--_c1);
  }
  .ln .point {
    inset-inline-start: min(var(--lo), 100% - 1.5px);
    margin-inline-start: -1.5px;
  }
  @container career (width < 37.333em) {
    .ax {
      margin-inline-start: 0;
    }
    .ax span:nth-last-child(2) {
      display: none;
    }
    .tr {
      grid-template-columns: minmax(0, 1fr);
    }
    .hd {
      padding-block-end: 0;
    }
    .ln {
      block-size: 26px;
    }
  }
  @container career (width < 14em) {
    .ax span:not(:first-child, :last-child) {
      display: none;
    }
  }
`;
