'use client';
// Written by test/tools/frameworks.mjs from custom-elements.json.

import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';
import '../elements/share-bar/define.js';
import { ShareBarElement as elementClass } from '../elements/share-bar/share-bar.js';
import type { CareerErrorDetail, CareerLoadDetail } from '../index.js';

/** `<share-bar>` for React: Shares of a whole as a bar with a legend that has every figure. */
export const ShareBar = createComponent({
  react,
  elementClass,
  tagName: 'share-bar',
  displayName: 'ShareBar',
  events: {
    onCareerLoad: 'career-load' as EventName<CustomEvent<CareerLoadDetail>>,
    onCareerError: 'career-error' as EventName<CustomEvent<CareerErrorDetail>>,
  },
});
