import { testContract } from '../contract.js';
import { testLooks } from '../looks.js';
import { careerLadder } from '../subjects/career-ladder.js';

testContract(careerLadder);
testLooks(careerLadder);
