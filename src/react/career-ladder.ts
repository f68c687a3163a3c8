'use client';
// Written by test/tools/frameworks.mjs from custom-elements.json.

import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';
import '../elements/career-ladder/define.js';
import { CareerLadderElement as elementClass } from '../elements/career-ladder/career-ladder.js';
import type { CareerErrorDetail, CareerLevelSelectDetail, CareerLoadDetail } from '../index.js';

/** `<career-ladder>` for React: Levels of a career as a ladder, as branches, as a matrix or along the years, and what changes at each. */
export const CareerLadder = createComponent({
  react,
  elementClass,
  tagName: 'career-ladder',
  displayName: 'CareerLadder',
  events: {
    onCareerLevelSelect: 'career-level-select' as EventName<CustomEvent<CareerLevelSelectDetail>>,
    onCareerLoad: 'career-load' as EventName<CustomEvent<CareerLoadDetail>>,
    onCareerError: 'career-error' as EventName<CustomEvent<CareerErrorDetail>>,
  },
});
