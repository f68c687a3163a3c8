'use client';
// Written by test/tools/frameworks.mjs from custom-elements.json.

import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';
import '../elements/career-guide/define.js';
import { CareerGuideElement as elementClass } from '../elements/career-guide/career-guide.js';
import type { CareerErrorDetail, CareerLoadDetail } from '../index.js';
import type { CareerComponent } from '../types/component.js';

const component = createComponent({
  react,
  elementClass,
  tagName: 'career-guide',
  displayName: 'CareerGuide',
  events: {
    /** The data from `src` is shown; `detail.src` is its address. */
    onCareerLoad: 'career-load' as EventName<CustomEvent<CareerLoadDetail>>,
    /** Some of the data could not be loaded or read; `detail.issues` says what, where and why. */
    onCareerError: 'career-error' as EventName<CustomEvent<CareerErrorDetail>>,
  },
});

/** `<career-guide>` for React: A guide with its contents, made of the other elements; only those that it needs are loaded. */
export const CareerGuide = component as CareerComponent<'career-guide', typeof component>;
