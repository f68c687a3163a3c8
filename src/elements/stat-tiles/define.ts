import { defineElement } from '../../dom/define.js';
import { StatTilesElement } from './stat-tiles.js';

defineElement('stat-tiles', StatTilesElement);
