'use client';
// Written by test/tools/frameworks.mjs from custom-elements.json.

import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';
import '../elements/job-list/define.js';
import { JobListElement as elementClass } from '../elements/job-list/job-list.js';
import type { CareerErrorDetail, CareerLoadDetail } from '../index.js';

/** `<job-list>` for React: Jobs as a list that says what is known, and what is not. */
export const JobList = createComponent({
  react,
  elementClass,
  tagName: 'job-list',
  displayName: 'JobList',
  events: {
    onCareerLoad: 'career-load' as EventName<CustomEvent<CareerLoadDetail>>,
    onCareerError: 'career-error' as EventName<CustomEvent<CareerErrorDetail>>,
  },
});
