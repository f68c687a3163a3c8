import { testContract } from '../contract.js';
import { testLooks } from '../looks.js';
import { caseStudy } from '../subjects/case-study.js';

testContract(caseStudy);
testLooks(caseStudy);
