import type { HTMLAttributes } from 'svelte/elements';
import type { CareerInstance, CareerTag, CareerTagName } from './props.js';

type Tags = {
  [Tag in CareerTagName]: CareerTag<Tag, HTMLAttributes<CareerInstance<Tag>>>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
