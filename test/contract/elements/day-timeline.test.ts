import { testContract } from '../contract.js';
import { testLooks } from '../looks.js';
import { dayTimeline } from '../subjects/day-timeline.js';

testContract(dayTimeline);
testLooks(dayTimeline);
