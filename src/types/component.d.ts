import type { ForwardRefExoticComponent } from 'react';
import type { CareerElements } from './elements.js';
import type { CareerInstance, CareerTagName } from './props.js';

/** What an element has and no page sets: Lit's own members, methods, constants. */
type Inner<Tag extends CareerTagName> = Exclude<
  keyof CareerInstance<Tag>,
  keyof HTMLElement | CareerElements[Tag]['properties']
>;

/**
 * A component of @lit/react with what may be set on the tag, and no more. Undefined is said, for data that has yet to
 * come in projects with `exactOptionalPropertyTypes`.
 */
export type CareerComponent<Tag extends CareerTagName, Component> =
  Component extends ForwardRefExoticComponent<infer Props>
    ? ForwardRefExoticComponent<{
        [Name in keyof Props as Name extends Inner<Tag> ? never : Name]: Props[Name] | undefined;
      }>
    : never;
