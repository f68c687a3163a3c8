import { testContract } from '../contract.js';
import { testLooks } from '../looks.js';
import { statTiles } from '../subjects/stat-tiles.js';

testContract(statTiles);
testLooks(statTiles);
