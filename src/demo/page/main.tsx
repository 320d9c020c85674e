import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import 'onboarding-kit/styles.css';
import './acme.css';
import { App } from './App.js';
import { Diagnosis } from './Diagnosis.js';
import { PhonePage } from './PhonePage.js';

const root = document.getElementById('root');
if (root) {
  const pages: Readonly<Record<string, () => ReactNode>> = { '/phone': PhonePage, '/diagnose': Diagnosis };
  const Page = pages[location.pathname] ?? App;
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
}
