import type { nothing, TemplateResult } from 'lit';
import { renderBranches } from './branches.js';
import { renderMatrix } from './matrix.js';
import type { Context } from './parts.js';
import { renderLadder } from './rungs.js';
import { renderTimeline } from './timeline.js';

/** The ladder in the view that was chosen. */
export function renderBody(
  context: Context,
  title: string | undefined,
  { topDown, horizontal }: { topDown: boolean; horizontal: boolean },
  overflowing: boolean,
): TemplateResult | typeof nothing {
  const { name } = context.view;
  const caption = title ?? context.language.say(`view-${name}`);
  switch (name) {
    case 'branches':
      return renderBranches(context, caption, overflowing);
    case 'matrix':
      return renderMatrix(context, caption, overflowing);
    case 'timeline':
      return renderTimeline(context);
    default:
      return renderLadder(context, !topDown && !horizontal, horizontal);
  }
}
