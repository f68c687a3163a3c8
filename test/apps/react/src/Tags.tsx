/// <reference types="career-elements/jsx/react" />
import 'career-elements/elements/pay-amount/define';
import { useState } from 'react';

/** React 19 sets properties of a plain tag and listens to its events as well. */
export function Tags() {
  const [pay, setPay] = useState({ currency: 'USD', mean: 104050 });
  const [from, setFrom] = useState('');

  return (
    <p>
      An officer earns{' '}
      <pay-amount
        src="/officer.json"
        pay-period="year"
        oncareer-load={(event) => setFrom(event.detail.src)}
      />
      , the next one <pay-amount id="next" data={pay} payPeriod="year" />.
      <button id="tag" onClick={() => setPay({ currency: 'USD', mean: 61250 })}>
        Another one
      </button>
      <output id="from">{from}</output>
    </p>
  );
}
