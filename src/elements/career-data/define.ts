import { defineElement } from '../../dom/define.js';
import { CareerDataElement } from './career-data.js';

defineElement('career-data', CareerDataElement);
