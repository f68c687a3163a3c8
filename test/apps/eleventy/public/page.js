const compare = document.querySelector('role-compare');

document.querySelector('salary-chart').addEventListener('career-load', (event) => {
  document.querySelector('#loaded').textContent = event.detail.src;
});

document.querySelector('#more').addEventListener('click', () => {
  const comparison = JSON.parse(compare.querySelector('script').textContent);
  const manager = { title: 'Operations Manager', pay: { mean: '$61,250', minimum: 38000, maximum: 99000 } };
  compare.data = { ...comparison, roles: [...comparison.roles, manager] };
});
