import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { CareerEvents, CareerInstance, CareerProps, CareerTagName } from './props.js';

type Emits<Tag extends CareerTagName> = {
  [Name in keyof CareerEvents<Tag>]: (event: CareerEvents<Tag>[Name]) => void;
};

type Components = {
  [Tag in CareerTagName]: new () => CareerInstance<Tag> & {
    $props: Omit<HTMLAttributes, keyof CareerProps<Tag>> & CareerProps<Tag> & PublicProps;
    $emit: EmitFn<Emits<Tag>>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Components {}
}
