import { PayAmount } from 'career-elements/react';
import { Figures } from '../src/Figures';

/** Rendered on the server; the elements' components say themselves that they belong to the browser. */
export default function Page() {
  return (
    <main>
      <Figures />

      <p>
        On average{' '}
        <PayAmount value="$46,813" payPeriod="year">
          $46,813
        </PayAmount>
      </p>
    </main>
  );
}
