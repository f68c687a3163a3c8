import { defineElement } from '../../dom/define.js';
import { FaqListElement } from './faq-list.js';

defineElement('faq-list', FaqListElement);
