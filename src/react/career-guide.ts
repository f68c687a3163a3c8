'use client';
// Written by test/tools/frameworks.mjs from custom-elements.json.

import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';
import '../elements/career-guide/define.js';
import { CareerGuideElement as elementClass } from '../elements/career-guide/career-guide.js';
import type { CareerErrorDetail, CareerLoadDetail } from '../index.js';

/** `<career-guide>` for React: A guide with its contents, made of the other elements; only those that it needs are loaded. */
export const CareerGuide = createComponent({
  react,
  elementClass,
  tagName: 'career-guide',
  displayName: 'CareerGuide',
  events: {
    onCareerLoad: 'career-load' as EventName<CustomEvent<CareerLoadDetail>>,
    onCareerError: 'career-error' as EventName<CustomEvent<CareerErrorDetail>>,
  },
});
