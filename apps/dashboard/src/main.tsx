import '@fontsource/noto-sans-sc/400.css';
import './ui/theme/tokens.css';
import './app/base.css';
import './ui/card.css';
// light or dark, before anything is drawn
import './ui/appearance.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Root } from './app/Root.tsx';

const place = document.getElementById('root');
if (place === null) throw new Error('No #root in the page');
createRoot(place).render(
  <StrictMode>
    <Root />
  </StrictMode>,
);
