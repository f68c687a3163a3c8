import { css, type CSSResultGroup } from 'lit';
import { blocks } from '../../styles/blocks.js';
import { lists } from '../../styles/lists.js';
import { marks } from '../../styles/marks.js';

const own = css`
  .lists {
    --_role: var(--_muted);
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    gap: calc(var(--_s) * 6) calc(var(--_s) * 8);
  }
  .lists > div {
    min-inline-size: 0;
    padding-block-start: calc(var(--_s) * 2.5);
    border-block-start: 1px solid var(--_line);
  }
  .lists li {
    display: flex;
    gap: 0.6em;
    max-inline-size: 60ch;
    padding-block: 3px;
    overflow-wrap: anywhere;
  }
  .mark {
    inline-size: 8px;
    block-size: 8px;
    margin-block-start: calc(0.725em - 4px);
  }
  .for {
    --_role: var(--_accent);
    --_clip: polygon(
      38% 0,
      62% 0,
      62% 38%,
      100% 38%,
      100% 62%,
      62% 62%,
      62% 100%,
      38% 100%,
      38% 62%,
      0 62%,
      0 38%,
      38% 38%
    );
  }
  .against {
    --_role: var(--_bad);
    --_clip: inset(38% 0);
  }
  .lists > :is(.for, .against) {
    border-block-start: 2px solid var(--_role);
  }
  :is(.for, .against) .mark {
    inline-size: 11px;
    block-size: 11px;
    margin-block-start: calc(0.725em - 5.5px);
  }
  @media (forced-colors: active) {
    .lists,
    .for,
    .against {
      --_role: CanvasText;
    }
  }
`;

export const styles: CSSResultGroup = [blocks, lists, marks, own];
