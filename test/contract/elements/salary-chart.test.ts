import { testContract } from '../contract.js';
import { testLooks } from '../looks.js';
import { salaryChart } from '../subjects/salary-chart.js';

testContract(salaryChart);
testLooks(salaryChart);
