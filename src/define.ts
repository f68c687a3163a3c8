import './elements/stat-tiles/define.js';
import './elements/career-data/define.js';
import './elements/career-ladder/define.js';
import './elements/job-list/define.js';
import './elements/job-search/define.js';
import './elements/role-compare/define.js';
import './elements/salary-chart/define.js';
