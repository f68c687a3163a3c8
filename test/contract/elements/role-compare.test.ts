import { testContract } from '../contract.js';
import { testLooks } from '../looks.js';
import { roleCompare } from '../subjects/role-compare.js';

testContract(roleCompare);
testLooks(roleCompare);
