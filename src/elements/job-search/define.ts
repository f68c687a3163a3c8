import { defineElement } from '../../dom/define.js';
import { JobSearchElement } from './job-search.js';

defineElement('job-search', JobSearchElement);
