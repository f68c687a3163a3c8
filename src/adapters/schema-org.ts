import { adapt, type Adapted } from '../model/adapting.js';
import { fromSchemaOrg, postingsIn } from '../model/schema-org.js';
import { copyOf } from '../model/text.js';

/** Job postings in JSON-LD, as text or parsed: one, a list, a graph or an item list. */
export function fromSchemaOrgJobs(input: unknown): Adapted {
  let given = input;
  if (typeof input === 'string') {
    try {
      given = JSON.parse(input);
    } catch {
      given = undefined;
    }
  }
  const postings = postingsIn(copyOf(given));
  return adapt(postings.length ? postings : undefined, [], {}, (posting) => fromSchemaOrg(posting));
}
