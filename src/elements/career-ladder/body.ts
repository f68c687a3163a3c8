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

/** The level that was pressed, if any; and where that was not its name but what is folded there, whether it is open now. */
export function pressedIn(event: Event): { id: string; open?: boolean } {
  const part = (event.target as Element).closest('summary,.name');
  const body = part?.closest('.body');
  // Clicks are heard all over the element: on a part of it, Firefox would call all that is in there clickable.
  if (!body || body.getRootNode() !== event.currentTarget) return { id: '' };
  const id = part?.closest('li,th')?.querySelector<HTMLElement>('.name')?.dataset['id'] ?? '';
  const details = part?.closest('details');
  if (!details) return { id };
  // The browser would turn over what has been drawn anew by then.
  event.preventDefault();
  return { id, open: (details.open = !details.open) };
}
