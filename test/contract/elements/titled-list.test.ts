import { testContract } from '../contract.js';
import { testLooks } from '../looks.js';
import { titledList } from '../subjects/titled-list.js';

testContract(titledList);
testLooks(titledList);
