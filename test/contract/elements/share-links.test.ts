import { testContract } from '../contract.js';
import { testLooks } from '../looks.js';
import { shareLinks } from '../subjects/share-links.js';

testContract(shareLinks);
testLooks(shareLinks);
