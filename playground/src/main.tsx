import { render } from 'preact';
import { App } from './app.tsx';
import { startKeeping } from './files/works.ts';
import { startTheme } from './theme/client.ts';

const root = document.getElementById('app');
if (root !== null) render(<App theme={startTheme()} keeper={startKeeping()} />, root);
