type Respond = (signal: AbortSignal | null | undefined) => Promise<Response>;

const responders = new Map<string, Respond>();
const network = globalThis.fetch;

const addressOf = (input: RequestInfo | URL): string => {
  const url = new URL(input instanceof Request ? input.url : input, document.baseURI);
  return url.pathname.split('/').pop() ?? '';
};

const stub: typeof fetch = (input, init) => {
  const respond = responders.get(addressOf(input));
  return respond ? respond(init?.signal) : network(input, init);
};

/**
 * Lets a story say what a server would: requests for a file of this name are answered by `respond`, all others go to
 * the network. The function returned takes it back. Stories share a page in the documentation, hence one stub for all.
 */
export function answer(file: string, respond: Respond): () => void {
  responders.set(file, respond);
  globalThis.fetch = stub;
  return () => {
    responders.delete(file);
    if (responders.size === 0) globalThis.fetch = network;
  };
}

/** A server that takes the request and says nothing until the element gives up. */
export const silence: Respond = (signal) =>
  new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
  });
