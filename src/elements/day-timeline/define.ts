import { defineElement } from '../../dom/define.js';
import { DayTimelineElement } from './day-timeline.js';

defineElement('day-timeline', DayTimelineElement);
