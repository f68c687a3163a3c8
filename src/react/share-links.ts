'use client';
// Written by test/tools/frameworks.mjs from custom-elements.json.

import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';
import '../elements/share-links/define.js';
import { ShareLinksElement as elementClass } from '../elements/share-links/share-links.js';
import type { CareerErrorDetail, CareerLoadDetail } from '../index.js';

/** `<share-links>` for React: Ways of sharing the page. */
export const ShareLinks = createComponent({
  react,
  elementClass,
  tagName: 'share-links',
  displayName: 'ShareLinks',
  events: {
    onCareerLoad: 'career-load' as EventName<CustomEvent<CareerLoadDetail>>,
    onCareerError: 'career-error' as EventName<CustomEvent<CareerErrorDetail>>,
  },
});
