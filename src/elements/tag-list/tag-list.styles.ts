import { css, type CSSResultGroup } from 'lit';
import { blocks } from '../../styles/blocks.js';
import { lists } from '../../styles/lists.js';

const own = css`
  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
    gap: calc(var(--_s) * 6) calc(var(--_s) * 8);
  }
  .group {
    min-inline-size: 0;
  }
  .groups > .group {
    padding-block-start: calc(var(--_s) * 2.5);
    border-block-start: 1px solid var(--_line);
  }
  .title + .tags {
    margin-block-start: calc(var(--_s) * 2);
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_s) * 1.5);
  }
  .tags > li {
    min-inline-size: 0;
    padding: 2px calc(var(--_s) * 2.5);
    border-radius: var(--_radius);
    background: var(--_track);
    overflow-wrap: anywhere;
  }
  .entries {
    columns: 17em;
    column-gap: calc(var(--_s) * 8);
  }
  .entries > li {
    padding-block: calc(var(--_s) * 1.5);
    overflow-wrap: anywhere;
  }
  .entries .name {
    font-weight: 500;
  }
  small {
    display: block;
    color: var(--_muted);
    font-size: var(--_small);
  }
  @media (forced-colors: active), print {
    .tags > li {
      outline: 1px solid;
    }
  }
`;

export const styles: CSSResultGroup = [blocks, lists, own];
