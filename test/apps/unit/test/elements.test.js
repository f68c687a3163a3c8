import 'career-elements/define';
import { afterEach, expect, test, vi } from 'vitest';

const roles = [
  { title: 'Officer', pay: { currency: 'USD', payPeriod: 'year', mean: 46813 } },
  { title: 'Director', pay: { currency: 'USD', payPeriod: 'year', mean: 104050 } },
];

/** For each element, what it is given and a part of what it says. */
const ELEMENTS = {
  'career-guide': [{ data: { title: 'Nurses', sections: [{ title: 'Duties', text: 'Care.' }] } }, 'Duties'],
  'career-ladder': [{ data: { levels: [{ name: 'Junior' }, { name: 'Senior' }] } }, 'Senior'],
  'case-study': [{ data: [{ title: 'A change', text: 'She moved.' }] }, 'A change'],
  'day-timeline': [{ data: [{ from: '08:00', focus: 'Rounds' }] }, 'Rounds'],
  'expandable-list': [{ data: ['Plans the day'] }, 'Plans'],
  'faq-list': [{ data: [{ question: 'How long?', answer: 'Four years.' }] }, 'How long?'],
  'job-list': [{ data: [{ title: 'Nurse', organization: 'Clinic' }] }, 'Clinic'],
  'job-search': [{ action: '/jobs' }, 'Search jobs'],
  'link-list': [{ data: [{ title: 'Report', url: 'https://example.com/' }] }, 'Report'],
  'pay-amount': [{ value: '$46,813' }, '$46,813'],
  'role-compare': [{ data: roles }, '$104,050'],
  'salary-chart': [{ data: { roles } }, '$104,050'],
  'share-links': [{}, 'Copy link'],
  'skill-list': [{ data: [{ name: 'Triage' }] }, 'Triage'],
  'source-note': [{ data: [{ name: 'Census' }] }, 'Census'],
  'stat-tiles': [{ data: [{ label: 'Open jobs', value: '1,200' }] }, 'Open jobs'],
  'tag-list': [{ data: ['Nights'] }, 'Nights'],
};

afterEach(() => document.body.replaceChildren());

for (const [tag, [properties, text]] of Object.entries(ELEMENTS)) {
  test(`${tag} says "${text}", and leaves without a complaint`, async () => {
    const complaints = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
    const element = Object.assign(document.createElement(tag), properties);
    document.body.append(element);
    await vi.waitFor(() => expect(element.shadowRoot.textContent).toContain(text));
    element.remove();
    for (const complaint of complaints) expect(complaint).not.toHaveBeenCalled();
  });
}

test('role-compare reads the table in it', async () => {
  document.body.innerHTML = `
    <role-compare currency="USD"><table>
      <tr><th></th><th>Officer</th><th>Director</th></tr>
      <tr><th>Average pay</th><td>$46,813</td><td>$104,050</td></tr>
    </table></role-compare>`;
  const { shadowRoot } = document.querySelector('role-compare');
  await vi.waitFor(() => expect(shadowRoot.textContent).toContain('$57,237'));
});
