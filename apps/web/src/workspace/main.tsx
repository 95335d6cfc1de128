import '@fontsource-variable/inter';
import '../shared/tokens.css';
import '../shared/base.css';
import './ui/workspace.css';
import './app/mantine.css.js';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startTheme } from '../shared/theme.js';
import { App } from './app/app.js';
import { startWorkspaceI18n } from './i18n.js';

startTheme('workspace');
startWorkspaceI18n();

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
