'use client';
// Written by test/tools/frameworks.mjs from custom-elements.json.

import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';
import '../elements/plan-list/define.js';
import { PlanListElement as elementClass } from '../elements/plan-list/plan-list.js';
import type { CareerErrorDetail, CareerLoadDetail } from '../index.js';

/** `<plan-list>` for React: Plans with their prices and what is in them. */
export const PlanList = createComponent({
  react,
  elementClass,
  tagName: 'plan-list',
  displayName: 'PlanList',
  events: {
    onCareerLoad: 'career-load' as EventName<CustomEvent<CareerLoadDetail>>,
    onCareerError: 'career-error' as EventName<CustomEvent<CareerErrorDetail>>,
  },
});
