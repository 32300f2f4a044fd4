import '@tranche/shared/web/tokens.css';
import '@tranche/shared/web/base.css';
import { currentLanguage, loadTexts } from '@tranche/shared/web/messages.ts';
import { applyPreferences } from '@tranche/shared/web/preferences.ts';
import { sharedTexts } from '@tranche/shared/web/shared-texts.ts';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';

applyPreferences();
document.documentElement.lang = currentLanguage();
const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element');
// Texts first: even the sentence that something failed needs them.
void loadTexts(sharedTexts, currentLanguage()).then(() => createRoot(root).render(<App />));
