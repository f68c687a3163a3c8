import './elements/role-compare/define.js';
import './elements/salary-chart/define.js';
