import { testContract } from '../contract.js';
import { testLooks } from '../looks.js';
import { jobSearch } from '../subjects/job-search.js';

testContract(jobSearch);
testLooks(jobSearch);
