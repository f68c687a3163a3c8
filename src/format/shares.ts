import { isExact } from '../model/figure.js';
import type { ShareGroup } from '../model/blocks/share-bar.js';
import type { Share } from '../model/share.js';
import { figureText, numberText } from './figures.js';
import type { Language } from './language.js';

export const PERCENT = { unit: 'percent', digits: 6 } as const;

/** A part's figure: its share, or its count with the share that was worked out from it. */
export function shareText({ share, count }: Share, language: Language): string {
  const text = figureText(share ?? { status: 'missing' }, PERCENT, language);
  return count === undefined ? text : `${numberText(count, { unit: 'count' }, language)} (${text})`;
}

/** How much of a whole is drawn, in percent. */
export const drawnOf = ({ items }: ShareGroup): number =>
  Number(items.reduce((sum, { share }) => sum + (isExact(share) ? share.value : 0), 0).toFixed(6));

/** What the parts add up to, where that has to be said. */
export function sumText(group: ShareGroup, language: Language): string | undefined {
  const { sum, rest, total } = group;
  if (total) return language.say('shares-counted', { n: numberText(total, { unit: 'count' }, language) });
  const drawn = drawnOf(group);
  // More than the whole is said even where a part has no figure.
  const said = rest ? sum! : drawn > 100 ? drawn : undefined;
  return said === undefined ? said : language.say('shares-sum', { n: numberText(said, PERCENT, language) });
}
