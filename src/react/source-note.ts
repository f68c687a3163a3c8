'use client';
// Written by test/tools/frameworks.mjs from custom-elements.json.

import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';
import '../elements/source-note/define.js';
import { SourceNoteElement as elementClass } from '../elements/source-note/source-note.js';
import type { CareerErrorDetail, CareerLoadDetail } from '../index.js';

/** `<source-note>` for React: Sources, method and the date of the last change. */
export const SourceNote = createComponent({
  react,
  elementClass,
  tagName: 'source-note',
  displayName: 'SourceNote',
  events: {
    onCareerLoad: 'career-load' as EventName<CustomEvent<CareerLoadDetail>>,
    onCareerError: 'career-error' as EventName<CustomEvent<CareerErrorDetail>>,
  },
});
