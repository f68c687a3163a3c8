import './elements/job-search/define.js';
import './elements/role-compare/define.js';
