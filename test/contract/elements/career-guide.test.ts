import { testContract } from '../contract.js';
import { testLooks } from '../looks.js';
import { careerGuide } from '../subjects/career-guide.js';

testContract(careerGuide);
testLooks(careerGuide);
