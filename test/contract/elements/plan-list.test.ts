import { testContract } from '../contract.js';
import { testLooks } from '../looks.js';
import { planList } from '../subjects/plan-list.js';

testContract(planList);
testLooks(planList);
