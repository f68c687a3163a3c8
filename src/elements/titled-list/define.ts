import { defineElement } from '../../dom/define.js';
import { TitledListElement } from './titled-list.js';

defineElement('titled-list', TitledListElement);
