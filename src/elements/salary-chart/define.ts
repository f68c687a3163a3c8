import { defineElement } from '../../dom/define.js';
import { SalaryChartElement } from './salary-chart.js';

defineElement('salary-chart', SalaryChartElement);
