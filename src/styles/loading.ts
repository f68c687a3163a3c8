import { css } from 'lit';

/** A title and rows in outline, as high as the room that the page keeps for what is on its way. */
export const loading = css`
  :host(:state(loading)) {
    display: flex;
    flex-flow: column;
  }
  .loading {
    --_bar: transparent 1em, var(--_track) 0 1.8em, transparent 0;
    flex: 1;
    overflow: clip;
    min-block-size: 12em;
    padding-block-start: 3.5em;
    background:
      linear-gradient(var(--_track) 0 0) 0 0.8em / 55% 1.4em padding-box,
      linear-gradient(var(--_rule) 1px, transparent 0) 0 0 / 100% 3em content-box,
      linear-gradient(var(--_bar)) 0 0 / 22% 3em content-box,
      linear-gradient(var(--_bar)) 42% 0 / 28% 3em content-box,
      linear-gradient(var(--_bar)) 88% 0 / 18% 3em content-box;
    background-repeat:
      no-repeat,
      no-repeat round,
      no-repeat round,
      no-repeat round,
      no-repeat round;
  }
  .loading:dir(rtl) {
    scale: -1 1;
  }
  @media (prefers-reduced-motion: no-preference) {
    .loading {
      animation: pulse 1.6s infinite alternate;
    }
  }
  @keyframes pulse {
    to {
      opacity: 0.5;
    }
  }
  @media (forced-colors: active) {
    .loading {
      --_track: var(--_line);
      forced-color-adjust: none;
    }
  }
`;
