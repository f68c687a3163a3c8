import type { JSX } from 'solid-js';
import type { CareerEvents, CareerInstance, CareerProps, CareerTagName } from './props.js';

type Listeners<Tag extends CareerTagName> = {
  [Name in keyof CareerEvents<Tag> & string as `on:${Name}`]?:
    JSX.EventHandlerWithOptionsUnion<CareerInstance<Tag>, CareerEvents<Tag>[Name] & Event> | undefined;
};

type Tags = {
  [Tag in CareerTagName]: Omit<JSX.HTMLAttributes<CareerInstance<Tag>>, keyof CareerProps<Tag>> &
    CareerProps<Tag> &
    Listeners<Tag>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
