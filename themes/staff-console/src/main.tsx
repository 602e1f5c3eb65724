import '@patternfly/react-core/dist/styles/base.css';
import './console.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { prepareTexts } from './i18n/texts';
import { SignInFailed } from './session/SignInFailed';
import { signIn } from './session/session';

async function start(): Promise<void> {
  const element = document.getElementById('root');
  if (!element) {
    throw new Error('the page has no root');
  }
  const root = createRoot(element);
  await prepareTexts();
  try {
    await signIn();
  } catch {
    root.render(<SignInFailed />);
    return;
  }
  root.render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

void start();
