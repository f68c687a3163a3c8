import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { CareerInstance, CareerTag, CareerTagName } from './props.js';

type Tags = {
  [Tag in CareerTagName]: CareerTag<
    Tag,
    DetailedHTMLProps<HTMLAttributes<CareerInstance<Tag>>, CareerInstance<Tag>>
  >;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
