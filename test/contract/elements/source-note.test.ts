import { testContract } from '../contract.js';
import { testLooks } from '../looks.js';
import { sourceNote } from '../subjects/source-note.js';

testContract(sourceNote);
testLooks(sourceNote);
