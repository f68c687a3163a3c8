import { testContract } from '../contract.js';
import { testLooks } from '../looks.js';
import { skillList } from '../subjects/skill-list.js';

testContract(skillList);
testLooks(skillList);
