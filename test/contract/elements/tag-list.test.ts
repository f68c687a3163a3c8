import { testContract } from '../contract.js';
import { testLooks } from '../looks.js';
import { tagList } from '../subjects/tag-list.js';

testContract(tagList);
testLooks(tagList);
