'use client';
// Written by test/tools/frameworks.mjs from custom-elements.json.

import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';
import '../elements/pay-amount/define.js';
import { PayAmountElement as elementClass } from '../elements/pay-amount/pay-amount.js';
import type { CareerErrorDetail, CareerLoadDetail } from '../index.js';

/** `<pay-amount>` for React: An amount or a range of pay within a sentence. */
export const PayAmount = createComponent({
  react,
  elementClass,
  tagName: 'pay-amount',
  displayName: 'PayAmount',
  events: {
    onCareerLoad: 'career-load' as EventName<CustomEvent<CareerLoadDetail>>,
    onCareerError: 'career-error' as EventName<CustomEvent<CareerErrorDetail>>,
  },
});
