import { testContract } from '../contract.js';
import { testLooks } from '../looks.js';
import { expandableList } from '../subjects/expandable-list.js';

testContract(expandableList);
testLooks(expandableList);
