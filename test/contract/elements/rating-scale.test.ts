import { testContract } from '../contract.js';
import { testLooks } from '../looks.js';
import { ratingScale } from '../subjects/rating-scale.js';

testContract(ratingScale);
testLooks(ratingScale);
