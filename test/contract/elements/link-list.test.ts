import { testContract } from '../contract.js';
import { testLooks } from '../looks.js';
import { linkList } from '../subjects/link-list.js';

testContract(linkList);
testLooks(linkList);
