'use client';
// Written by test/tools/frameworks.mjs from custom-elements.json.

import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';
import '../elements/job-search/define.js';
import { JobSearchElement as elementClass } from '../elements/job-search/job-search.js';
import type { CareerErrorDetail, CareerLoadDetail, CareerSearchDetail } from '../index.js';
import type { CareerComponent } from '../types/component.js';

const component = createComponent({
  react,
  elementClass,
  tagName: 'job-search',
  displayName: 'JobSearch',
  events: {
    /** The reader starts a search. Cancel it to handle the search yourself; `detail` has the query and the address. */
    onCareerSearch: 'career-search' as EventName<CustomEvent<CareerSearchDetail>>,
    /** The data from `src` is shown; `detail.src` is its address. */
    onCareerLoad: 'career-load' as EventName<CustomEvent<CareerLoadDetail>>,
    /** Some of the data could not be loaded or read; `detail.issues` says what, where and why. */
    onCareerError: 'career-error' as EventName<CustomEvent<CareerErrorDetail>>,
  },
});

/** `<job-search>` for React: A form with two fields, suggestions, and an address of your choice. */
export const JobSearch = component as CareerComponent<'job-search', typeof component>;
