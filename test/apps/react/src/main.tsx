import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { Tags } from './Tags';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
    <Tags />
  </StrictMode>,
);
