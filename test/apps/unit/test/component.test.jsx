import { render, waitFor } from '@testing-library/react';
import { RoleCompare } from 'career-elements/react/role-compare';
import { expect, test } from 'vitest';

const officer = { title: 'Operations Officer', pay: { mean: 46813 } };
const director = { title: 'Operations Director', pay: { mean: 104050 } };
const pay = { currency: 'USD', payPeriod: 'year' };

test('the comparison shows what it is given', async () => {
  const { container, rerender } = render(<RoleCompare data={{ ...pay, roles: [officer] }} />);
  const { shadowRoot } = container.querySelector('role-compare');
  await waitFor(() => expect(shadowRoot.textContent).toContain('$46,813'));
  expect(shadowRoot.textContent).not.toContain('$104,050');

  rerender(<RoleCompare data={{ ...pay, roles: [officer, director] }} />);
  await waitFor(() => expect(shadowRoot.textContent).toContain('$104,050'));
});
