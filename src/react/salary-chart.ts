'use client';
// Written by test/tools/frameworks.mjs from custom-elements.json.

import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';
import '../elements/salary-chart/define.js';
import { SalaryChartElement as elementClass } from '../elements/salary-chart/salary-chart.js';
import type { CareerErrorDetail, CareerLoadDetail } from '../index.js';
import type { CareerComponent } from '../types/component.js';

const component = createComponent({
  react,
  elementClass,
  tagName: 'salary-chart',
  displayName: 'SalaryChart',
  events: {
    /** The data from `src` is shown; `detail.src` is its address. */
    onCareerLoad: 'career-load' as EventName<CustomEvent<CareerLoadDetail>>,
    /** Some of the data could not be loaded or read; `detail.issues` says what, where and why. */
    onCareerError: 'career-error' as EventName<CustomEvent<CareerErrorDetail>>,
  },
});

/** `<salary-chart>` for React: Pay as a picture that suits the figures, with the table underneath and what is not known said. */
export const SalaryChart = component as CareerComponent<'salary-chart', typeof component>;
