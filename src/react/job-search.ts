'use client';
// Written by test/tools/frameworks.mjs from custom-elements.json.

import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';
import '../elements/job-search/define.js';
import { JobSearchElement as elementClass } from '../elements/job-search/job-search.js';
import type { CareerErrorDetail, CareerLoadDetail, CareerSearchDetail } from '../index.js';

/** `<job-search>` for React: A form with two fields, suggestions, and an address of your choice. */
export const JobSearch = createComponent({
  react,
  elementClass,
  tagName: 'job-search',
  displayName: 'JobSearch',
  events: {
    onCareerSearch: 'career-search' as EventName<CustomEvent<CareerSearchDetail>>,
    onCareerLoad: 'career-load' as EventName<CustomEvent<CareerLoadDetail>>,
    onCareerError: 'career-error' as EventName<CustomEvent<CareerErrorDetail>>,
  },
});
