import { defineElement } from '../../dom/define.js';
import { CareerGuideElement } from './career-guide.js';

defineElement('career-guide', CareerGuideElement);
