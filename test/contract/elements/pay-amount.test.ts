import { testContract } from '../contract.js';
import { testLooks } from '../looks.js';
import { payAmount } from '../subjects/pay-amount.js';

testContract(payAmount);
testLooks(payAmount);
