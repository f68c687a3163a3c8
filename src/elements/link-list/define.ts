import { defineElement } from '../../dom/define.js';
import { LinkListElement } from './link-list.js';

defineElement('link-list', LinkListElement);
