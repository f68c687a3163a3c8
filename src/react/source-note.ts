'use client';
// Written by test/tools/frameworks.mjs from custom-elements.json.

import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';
import '../elements/source-note/define.js';
import { SourceNoteElement as elementClass } from '../elements/source-note/source-note.js';
import type { CareerErrorDetail, CareerLoadDetail } from '../index.js';
import type { CareerComponent } from '../types/component.js';

const component = createComponent({
  react,
  elementClass,
  tagName: 'source-note',
  displayName: 'SourceNote',
  events: {
    /** The data from `src` is shown; `detail.src` is its address. */
    onCareerLoad: 'career-load' as EventName<CustomEvent<CareerLoadDetail>>,
    /** Some of the data could not be loaded or read; `detail.issues` says what, where and why. */
    onCareerError: 'career-error' as EventName<CustomEvent<CareerErrorDetail>>,
  },
});

/** `<source-note>` for React: Sources, method and the date of the last change. */
export const SourceNote = component as CareerComponent<'source-note', typeof component>;
