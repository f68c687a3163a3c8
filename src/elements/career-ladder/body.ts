import { kept } from '../../templates/kept.js';
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
): unknown {
  const { view } = context;
  const { name } = view;
  const caption = title ?? context.language.say(`view-${name}`);
  switch (name) {
    case 'branches':
      return renderBranches(context, caption, overflowing);
    case 'matrix':
      return renderMatrix(context, caption, overflowing);
    case 'timeline':
      return kept([view], [], () => renderTimeline(context));
    default:
      return kept([view], [topDown, horizontal], () =>
        renderLadder(context, !topDown && !horizontal, horizontal),
      );
  }
}
