import { testContract } from '../contract.js';
import { testLooks } from '../looks.js';
import { faqList } from '../subjects/faq-list.js';

testContract(faqList);
testLooks(faqList);
