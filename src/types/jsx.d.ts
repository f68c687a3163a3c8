import type { CareerTag, CareerTagName } from './props.js';

/** All tags, for a framework whose JSX has no types of its own here. */
export type CareerTags<Common = object> = { [Tag in CareerTagName]: CareerTag<Tag, Common> };

type Global = CareerTags<{
  children?: unknown;
  ref?: unknown;
  key?: unknown;
  [attribute: `data-${string}`]: unknown;
}>;

declare global {
  namespace JSX {
    interface IntrinsicElements extends Global {}
  }
}
