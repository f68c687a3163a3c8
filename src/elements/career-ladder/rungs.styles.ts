import { css } from 'lit';

/** The ladder: one rung for each level, with its pay. */
export const rungs = css`
  .dot,
  .rung::after {
    content: '';
    position: absolute;
    inline-size: 14px;
    block-size: 14px;
    border: 2px solid var(--_mark);
    border-radius: 50%;
    background: var(--_surface);
  }
  :is(.next, .target, .way, .current) > .dot,
  .rung:is(.next, .target, .way, .current)::after {
    border-color: var(--_c1);
  }
  .current > .dot,
  .rung.current::after {
    background: var(--_c1);
  }
  .target > .dot,
  .rung.target::after {
    border-width: 4px;
  }
  .rung {
    --_x: calc(7.5em + 12px);
    position: relative;
    display: grid;
    grid-template-columns: 7.5em minmax(0, 1fr);
    column-gap: 38px;
    padding-block-start: 4px;
  }
  .many .rung,
  .many .tr {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 110px;
  }
  .rung::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--_x) + 6px);
    border-inline-start: 2px solid var(--_line);
  }
  .rung:first-child::before {
    inset-block-start: 16px;
  }
  .rung:last-child::before {
    inset-block-end: calc(100% - 16px);
  }
  .rung::after {
    inset-block-start: 9px;
    inset-inline-start: var(--_x);
  }
  .yr {
    padding-block-start: 3px;
    text-align: end;
  }
  .lv {
    min-inline-size: 0;
    padding-block-end: calc(var(--_s) * 6);
  }
  .lv > .muted {
    max-inline-size: 60ch;
  }
  .pay {
    max-inline-size: 30em;
    margin-block-start: var(--_s);
    font-family: var(--_number-font);
  }
  .lane {
    position: relative;
    display: block;
    block-size: 10px;
    margin-block: 4px 2px;
    background: linear-gradient(var(--_rule), var(--_rule)) center / 100% 1px no-repeat;
  }
  .range::before,
  .mid::after,
  .over i,
  .ln i {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline: var(--lo) calc(100% - var(--hi));
    min-inline-size: 3px;
    border-radius: 1px;
    background: var(--_soft);
  }
  .over i {
    inset-block: -3px;
    inset-inline: var(--glo) calc(100% - var(--ghi));
    border: 1px dashed var(--_line);
    background: none;
  }
  .mid::after {
    inset-inline: calc(var(--av) - 5px) auto;
    inline-size: 10px;
    border-radius: 50%;
    background: var(--_c1);
  }
  .range::after {
    inset-block: -3px;
    inset-inline-start: calc(var(--av) - 1.5px);
    inline-size: 3px;
    border-radius: 0;
  }
  /* Whatever goes on without an end fades into an arrow. */
  .open::before,
  .ln .open {
    background: linear-gradient(to right, var(--_soft) calc(100% - 72px), var(--_rule));
    clip-path: polygon(0 0, calc(100% - 8px) 0, 100% 50%, calc(100% - 8px) 100%, 0 100%);
  }
  :host(:dir(rtl)) .open::before,
  :host(:dir(rtl)) .ln .open,
  :host(:dir(rtl)) .lines {
    scale: -1 1;
  }
  @container career (width >= 48em) {
    .sideways {
      --_keys: '←→';
      display: grid;
      grid-auto-flow: column;
      grid-auto-columns: minmax(11em, 1fr);
      overflow-x: auto;
      padding: 4px;
    }
    .sideways .rung {
      --_x: 0px;
      grid-template: auto auto / minmax(0, 1fr);
      align-content: start;
      row-gap: 26px;
      padding: 0;
    }
    .sideways .yr,
    .sideways .lv {
      padding-inline-end: calc(var(--_s) * 5);
      text-align: start;
    }
    .sideways .rung::after {
      inset-block-start: 28px;
    }
    .sideways .rung::before {
      inset: 34px 0 auto;
      border: 0;
      border-block-start: 2px solid var(--_line);
    }
    .sideways .rung:last-child::before {
      inset-inline-end: calc(100% - 12px);
    }
  }
  @container career (width < 37.333em) {
    .rung {
      --_x: 0px;
      display: block;
      padding-inline-start: 26px;
    }
    .yr {
      padding: 0;
      text-align: start;
    }
    .path {
      display: block;
    }
    .path li {
      padding-block: 0 calc(var(--_s) * 3);
      padding-inline-start: 26px;
    }
    .path li::before {
      inset-block: 8px -8px;
      inset-inline: 6px auto;
      border-block: 0;
      border-inline-start: 2px solid var(--_c1);
    }
    .path .dot {
      inset-block-start: 3px;
    }
  }
`;
