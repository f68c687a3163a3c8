import { activator, type Activator } from './dom/activate.js';
import { loaders } from './loaders.js';

const own = activator(
  Object.keys(loaders),
  (tag) => loaders[tag]!(),
  () => import('./controllers/loading.js'),
);

/** Loads and upgrades what stands under a node now; the document by default. Never rejects. */
export const activate: Activator['activate'] = own.activate;
/** The same, also for what comes later. Returns the function that ends it. */
export const observe: Activator['observe'] = own.observe;
