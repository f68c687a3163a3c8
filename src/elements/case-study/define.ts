import { defineElement } from '../../dom/define.js';
import { CaseStudyElement } from './case-study.js';

defineElement('case-study', CaseStudyElement);
