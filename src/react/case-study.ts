'use client';
// Written by test/tools/frameworks.mjs from custom-elements.json.

import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';
import '../elements/case-study/define.js';
import { CaseStudyElement as elementClass } from '../elements/case-study/case-study.js';
import type { CareerErrorDetail, CareerLoadDetail } from '../index.js';

/** `<case-study>` for React: Stories of work, with what to take from them. */
export const CaseStudy = createComponent({
  react,
  elementClass,
  tagName: 'case-study',
  displayName: 'CaseStudy',
  events: {
    onCareerLoad: 'career-load' as EventName<CustomEvent<CareerLoadDetail>>,
    onCareerError: 'career-error' as EventName<CustomEvent<CareerErrorDetail>>,
  },
});
