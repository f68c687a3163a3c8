'use client';
// Written by test/tools/frameworks.mjs from custom-elements.json.

import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';
import '../elements/paired-list/define.js';
import { PairedListElement as elementClass } from '../elements/paired-list/paired-list.js';
import type { CareerErrorDetail, CareerLoadDetail } from '../index.js';

/** `<paired-list>` for React: Lists side by side; one below the other where it is narrow. */
export const PairedList = createComponent({
  react,
  elementClass,
  tagName: 'paired-list',
  displayName: 'PairedList',
  events: {
    onCareerLoad: 'career-load' as EventName<CustomEvent<CareerLoadDetail>>,
    onCareerError: 'career-error' as EventName<CustomEvent<CareerErrorDetail>>,
  },
});
