import { defineElement } from '../../dom/define.js';
import { ExpandableListElement } from './expandable-list.js';

defineElement('expandable-list', ExpandableListElement);
