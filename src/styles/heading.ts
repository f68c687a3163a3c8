import { css } from 'lit';

/** The title, the finding under it, and what stands below, alike wherever figures are shown. */
export const heading = css`
  .frame {
    font-size: 0.9375em;
  }
  .head {
    padding-block: calc(var(--_s) * 3);
    border-block-start: 1px solid;
    break-inside: avoid;
    break-after: avoid;
  }
  .title {
    font-family: var(--_heading-font);
    font-size: 1.3334em;
    font-weight: var(--_heading-weight);
    line-height: 1.25;
    text-wrap: balance;
  }
  .dek {
    max-inline-size: 66ch;
    margin-block-start: var(--_s);
  }
  .dek span {
    color: var(--_muted);
  }
  .dek b {
    font-weight: 600;
  }
  .note {
    padding-block: calc(var(--_s) * 2);
    border-block-start: 1px solid var(--_rule);
    color: var(--_muted);
    font-size: var(--_small);
  }
  .report {
    padding: calc(var(--_s) * 3);
    border-inline-start: 3px solid var(--_bad);
    font-size: var(--_small);
    overflow-wrap: anywhere;
  }
  .note p + p {
    margin-block-start: var(--_s);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(var(--_s) * 4);
  }
`;
