import type { CareerElements } from './elements.js';

export type CareerTagName = keyof CareerElements;
export type CareerInstance<Tag extends CareerTagName> = CareerElements[Tag]['element'];
export type CareerEvents<Tag extends CareerTagName> = CareerElements[Tag]['events'];

type Attributes<Tag extends CareerTagName> = CareerElements[Tag]['attributes'];
type Properties<Tag extends CareerTagName> = CareerElements[Tag]['properties'] & keyof CareerInstance<Tag>;

type Settable<Tag extends CareerTagName> = Pick<CareerInstance<Tag>, Properties<Tag>> & {
  [Name in keyof Attributes<Tag>]: CareerInstance<Tag>[Attributes<Tag>[Name] & keyof CareerInstance<Tag>];
};

/** What may be set on a tag: its properties, and its attributes where they are spelt otherwise. */
export type CareerProps<Tag extends CareerTagName> = {
  // Undefined is said, for data that has yet to come in projects with `exactOptionalPropertyTypes`.
  [Name in keyof Settable<Tag>]?: Settable<Tag>[Name] | undefined;
};

/** Listeners as JSX and Svelte write them for a custom element: `on` and the event's name. */
export type CareerListeners<Tag extends CareerTagName> = {
  [Name in keyof CareerEvents<Tag> & string as `on${Name}`]?:
    ((event: CareerEvents<Tag>[Name] & { readonly currentTarget: CareerInstance<Tag> }) => void) | undefined;
};

/** One tag as JSX knows it; `Common` is what the framework takes on every element. */
export type CareerTag<Tag extends CareerTagName, Common = object> = Omit<
  Common,
  keyof CareerProps<Tag> | keyof CareerListeners<Tag>
> &
  CareerProps<Tag> &
  CareerListeners<Tag>;
