import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/inter/wght.css';
import '../shared/tokens.css';
import '../shared/base.css';
import './kiosk.css';
import { startTheme } from '../shared/theme.js';
import { App } from './app.js';
import { startKioskTexts } from './i18n.js';

startTheme('kiosk');
startKioskTexts();

const root = document.getElementById('root');
if (root === null) throw new Error('kiosk.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
