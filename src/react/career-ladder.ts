'use client';
// Written by test/tools/frameworks.mjs from custom-elements.json.

import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';
import '../elements/career-ladder/define.js';
import { CareerLadderElement as elementClass } from '../elements/career-ladder/career-ladder.js';
import type { CareerErrorDetail, CareerLevelSelectDetail, CareerLoadDetail } from '../index.js';
import type { CareerComponent } from '../types/component.js';

const component = createComponent({
  react,
  elementClass,
  tagName: 'career-ladder',
  displayName: 'CareerLadder',
  events: {
    /** The reader chose a level. Cancel it to stop the link from being followed, or what is new from being shown. */
    onCareerLevelSelect: 'career-level-select' as EventName<CustomEvent<CareerLevelSelectDetail>>,
    /** The data from `src` is shown; `detail.src` is its address. */
    onCareerLoad: 'career-load' as EventName<CustomEvent<CareerLoadDetail>>,
    /** Some of the data could not be loaded or read; `detail.issues` says what, where and why. */
    onCareerError: 'career-error' as EventName<CustomEvent<CareerErrorDetail>>,
  },
});

/** `<career-ladder>` for React: Levels of a career as a ladder, as branches, as a matrix or along the years, and what changes at each. */
export const CareerLadder = component as CareerComponent<'career-ladder', typeof component>;
