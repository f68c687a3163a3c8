import { chartJs } from './charts.js';

/** As it comes, but for the height, which its ratio of width and height would make another one than all others have. */
chartJs({ maintainAspectRatio: false }, {}, undefined);
