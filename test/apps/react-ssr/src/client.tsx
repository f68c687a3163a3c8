import { hydrateRoot } from 'react-dom/client';
import { App } from './App';

hydrateRoot(document.getElementById('root')!, <App />, {
  onRecoverableError: (error) => console.error(error),
});
