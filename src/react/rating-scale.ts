'use client';
// Written by test/tools/frameworks.mjs from custom-elements.json.

import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';
import '../elements/rating-scale/define.js';
import { RatingScaleElement as elementClass } from '../elements/rating-scale/rating-scale.js';
import type { CareerErrorDetail, CareerLoadDetail } from '../index.js';

/** `<rating-scale>` for React: Ratings in words; a scale is drawn only where the author gave one. */
export const RatingScale = createComponent({
  react,
  elementClass,
  tagName: 'rating-scale',
  displayName: 'RatingScale',
  events: {
    onCareerLoad: 'career-load' as EventName<CustomEvent<CareerLoadDetail>>,
    onCareerError: 'career-error' as EventName<CustomEvent<CareerErrorDetail>>,
  },
});
