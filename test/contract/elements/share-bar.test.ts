import { testContract } from '../contract.js';
import { testLooks } from '../looks.js';
import { shareBar } from '../subjects/share-bar.js';

testContract(shareBar);
testLooks(shareBar);
