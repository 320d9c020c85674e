import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'onboarding-kit/styles.css';
import './acme.css';
import { App } from './App.js';
import { PhonePage } from './PhonePage.js';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(<StrictMode>{location.pathname === '/phone' ? <PhonePage /> : <App />}</StrictMode>);
}
