import { defineElement } from '../../dom/define.js';
import { JobListElement } from './job-list.js';

defineElement('job-list', JobListElement);
