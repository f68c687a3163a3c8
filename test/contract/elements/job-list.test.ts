import { testContract } from '../contract.js';
import { testLooks } from '../looks.js';
import { jobList } from '../subjects/job-list.js';

testContract(jobList);
testLooks(jobList);
