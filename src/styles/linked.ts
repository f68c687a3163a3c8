import { css } from 'lit';

/** Links whose words do not stand in their text, under it. */
export const linked = css`
  .links {
    display: grid;
    gap: var(--_s);
    justify-items: start;
    overflow-wrap: anywhere;
    margin-block-start: calc(var(--_s) * 2);
  }
`;
