import { defineElement } from '../../dom/define.js';
import { CareerLadderElement } from './career-ladder.js';

defineElement('career-ladder', CareerLadderElement);
