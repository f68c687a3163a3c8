import { layoutLadder } from '../../../../dist/model/ladder-layout.js';
import { readLadder } from '../../../../dist/model/ladder.js';
import { contestant } from '../harness.js';

// Only where the levels of a drawing stand: nothing is shown.
contestant({
  read: ({ input }) => readLadder(input).value,
  nothing: () => undefined,
  layout: (_, ladder) => void layoutLadder(ladder),
});
