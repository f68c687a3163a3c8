'use client';
// Written by test/tools/frameworks.mjs from custom-elements.json.

import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';
import '../elements/faq-list/define.js';
import { FaqListElement as elementClass } from '../elements/faq-list/faq-list.js';
import type { CareerErrorDetail, CareerLoadDetail } from '../index.js';
import type { CareerComponent } from '../types/component.js';

const component = createComponent({
  react,
  elementClass,
  tagName: 'faq-list',
  displayName: 'FaqList',
  events: {
    /** The data from `src` is shown; `detail.src` is its address. */
    onCareerLoad: 'career-load' as EventName<CustomEvent<CareerLoadDetail>>,
    /** Some of the data could not be loaded or read; `detail.issues` says what, where and why. */
    onCareerError: 'career-error' as EventName<CustomEvent<CareerErrorDetail>>,
  },
});

/** `<faq-list>` for React: Questions that open to their answers. */
export const FaqList = component as CareerComponent<'faq-list', typeof component>;
