import { css } from 'lit';

/** What is on or off. */
export const switches = css`
  .switch {
    display: flex;
    align-items: center;
    gap: calc(var(--_s) * 2);
    min-block-size: 28px;
    cursor: pointer;
  }
  .switch input {
    appearance: none;
    inline-size: 34px;
    block-size: 20px;
    margin: 0;
    border: 1px solid var(--_line);
    border-radius: 10px;
    cursor: pointer;
  }
  .switch input::before {
    content: '';
    display: block;
    inline-size: 12px;
    block-size: 12px;
    margin: 3px;
    border-radius: 50%;
    background: currentColor;
    transition: margin 0.15s;
  }
  .switch input:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .switch input:checked::before {
    margin-inline-start: 17px;
    background: var(--career-on-accent, light-dark(#fff, #0f1216));
  }
  @media (forced-colors: active) {
    .switch input:checked {
      forced-color-adjust: none;
      background: Highlight;
    }
    .switch input::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;
