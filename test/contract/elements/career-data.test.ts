import { testContract } from '../contract.js';
import { testLooks } from '../looks.js';
import { careerData } from '../subjects/career-data.js';

testContract(careerData);
testLooks(careerData);
