import type { HTMLAttributes, ClassAttributes } from 'preact';
import type { CareerInstance, CareerTag, CareerTagName } from './props.js';

type Tags = {
  [Tag in CareerTagName]: CareerTag<
    Tag,
    HTMLAttributes<CareerInstance<Tag>> & ClassAttributes<CareerInstance<Tag>>
  >;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
