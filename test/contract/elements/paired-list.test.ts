import { testContract } from '../contract.js';
import { testLooks } from '../looks.js';
import { pairedList } from '../subjects/paired-list.js';

testContract(pairedList);
testLooks(pairedList);
