import { defineElement } from '../../dom/define.js';
import { PayAmountElement } from './pay-amount.js';

defineElement('pay-amount', PayAmountElement);
