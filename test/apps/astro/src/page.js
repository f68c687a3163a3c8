import 'career-elements/elements/role-compare/define';
import 'career-elements/elements/salary-chart/define';
import 'career-elements/elements/pay-amount/define';
import comparison from './data/comparison.json';

document.querySelector('salary-chart').addEventListener('career-load', (event) => {
  document.querySelector('#loaded').textContent = event.detail.src;
});

document.querySelector('#more').addEventListener('click', () => {
  const manager = { title: 'Operations Manager', pay: { mean: '$61,250', minimum: 38000, maximum: 99000 } };
  document.querySelector('role-compare').data = {
    ...comparison,
    roles: [...comparison.roles, manager],
  };
});
