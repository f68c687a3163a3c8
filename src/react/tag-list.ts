'use client';
// Written by test/tools/frameworks.mjs from custom-elements.json.

import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';
import '../elements/tag-list/define.js';
import { TagListElement as elementClass } from '../elements/tag-list/tag-list.js';
import type { CareerErrorDetail, CareerLoadDetail } from '../index.js';
import type { CareerComponent } from '../types/component.js';

const component = createComponent({
  react,
  elementClass,
  tagName: 'tag-list',
  displayName: 'TagList',
  events: {
    /** The data from `src` is shown; `detail.src` is its address. */
    onCareerLoad: 'career-load' as EventName<CustomEvent<CareerLoadDetail>>,
    /** Some of the data could not be loaded or read; `detail.issues` says what, where and why. */
    onCareerError: 'career-error' as EventName<CustomEvent<CareerErrorDetail>>,
  },
});

/** `<tag-list>` for React: Names with examples, in groups where there are several kinds. */
export const TagList = component as CareerComponent<'tag-list', typeof component>;
