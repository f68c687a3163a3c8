'use client';
// Written by test/tools/frameworks.mjs from custom-elements.json.

import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';
import '../elements/plan-list/define.js';
import { PlanListElement as elementClass } from '../elements/plan-list/plan-list.js';
import type { CareerErrorDetail, CareerLoadDetail } from '../index.js';
import type { CareerComponent } from '../types/component.js';

const component = createComponent({
  react,
  elementClass,
  tagName: 'plan-list',
  displayName: 'PlanList',
  events: {
    /** The data from `src` is shown; `detail.src` is its address. */
    onCareerLoad: 'career-load' as EventName<CustomEvent<CareerLoadDetail>>,
    /** Some of the data could not be loaded or read; `detail.issues` says what, where and why. */
    onCareerError: 'career-error' as EventName<CustomEvent<CareerErrorDetail>>,
  },
});

/** `<plan-list>` for React: Plans with their prices and what is in them. */
export const PlanList = component as CareerComponent<'plan-list', typeof component>;
