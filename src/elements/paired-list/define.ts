import { defineElement } from '../../dom/define.js';
import { PairedListElement } from './paired-list.js';

defineElement('paired-list', PairedListElement);
