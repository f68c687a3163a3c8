import { defineElement } from '../../dom/define.js';
import { PlanListElement } from './plan-list.js';

defineElement('plan-list', PlanListElement);
