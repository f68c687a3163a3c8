'use client';
// Written by test/tools/frameworks.mjs from custom-elements.json.

import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';
import '../elements/faq-list/define.js';
import { FaqListElement as elementClass } from '../elements/faq-list/faq-list.js';
import type { CareerErrorDetail, CareerLoadDetail } from '../index.js';

/** `<faq-list>` for React: Questions that open to their answers. */
export const FaqList = createComponent({
  react,
  elementClass,
  tagName: 'faq-list',
  displayName: 'FaqList',
  events: {
    onCareerLoad: 'career-load' as EventName<CustomEvent<CareerLoadDetail>>,
    onCareerError: 'career-error' as EventName<CustomEvent<CareerErrorDetail>>,
  },
});
