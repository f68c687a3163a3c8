import { css } from 'lit';

/** The ladder: one rung for each level, with its pay. */
export const rungs = css`
  .dot,
  .rung::after {
    content: '';
    position: absolute;
    inline-size: var(--_dot);
    block-size: var(--_dot);
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
    border-width: calc(var(--_dot) / 3.5);
  }
  .rung {
    --_x: calc(7.5em + 12px);
    position: relative;
    display: grid;
    grid-template-columns: 7.5em minmax(0, 1fr);
    column-gap: calc(24px + var(--_dot));
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
    inset-inline-start: calc(var(--_x) + var(--_dot) / 2 - 1px);
    border-inline-start: 2px solid var(--_mark);
  }
  .rung:first-child::before {
    inset-block-start: calc(4px + var(--_mid));
  }
  .rung:last-child::before {
    inset-block-end: calc(100% - 4px - var(--_mid));
  }
  .rung::after {
    inset-block-start: calc(4px + var(--_mid) - var(--_dot) / 2);
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
    block-size: max(10px, 0.667em);
    margin-block: 4px 2px;
    /* The mark of the highest pay stands out by half of its width. */
    margin-inline-end: max(5px, 0.333em);
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
    border: 1px dashed var(--_mark);
    background: none;
  }
  .mid::after {
    inset-inline: calc(var(--av) - max(5px, 0.333em)) auto;
    inline-size: max(10px, 0.667em);
    border-radius: 50%;
    background: var(--_c1);
  }
  .range::after {
    inset-block: -3px;
    inset-inline-start: calc(var(--av) - max(1.5px, 0.1em));
    inline-size: max(3px, 0.2em);
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
      row-gap: calc(12px + var(--_dot));
      padding: 0;
    }
    .sideways .yr,
    .sideways .lv {
      padding-inline-end: calc(var(--_s) * 5);
      text-align: start;
    }
    /* Below the years. */
    .sideways .rung::after {
      inset-block-start: calc(9px + 1.257em);
    }
    .sideways .rung::before {
      inset: calc(8px + 1.257em + var(--_dot) / 2) 0 auto;
      border: 0;
      border-block-start: 2px solid var(--_mark);
    }
    .sideways .rung:last-child::before {
      inset-inline-end: calc(100% - 12px);
    }
  }
  /* Where no level says its years, there is no column for them. */
  .upright.timeless .rung {
    --_x: 0px;
    display: block;
    padding-inline-start: calc(12px + var(--_dot));
  }
  .timeless .yr {
    display: none;
  }
  @container career (width < 37.333em) {
    .rung {
      --_x: 0px;
      display: block;
      padding-inline-start: calc(12px + var(--_dot));
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
      padding-inline-start: calc(12px + var(--_dot));
    }
    .path li::before {
      inset-block: 8px -8px;
      inset-inline: calc(var(--_dot) / 2 - 1px) auto;
      border-block: 0;
      border-inline-start: 2px solid var(--_c1);
    }
    .path .dot {
      inset-block-start: calc(0.65em - var(--_dot) / 2);
    }
  }
`;
