import { render } from 'preact';
import { App } from './app.tsx';
import { textInLink } from './files/link.ts';
import { startKeeping } from './files/works.ts';
import { startTheme } from './theme/client.ts';

const root = document.getElementById('app');
const keeper = startKeeping();
const linked = await textInLink(location.hash);
// The work goes on under an address that does not hold it.
if (location.hash !== '') history.replaceState(null, '', location.pathname + location.search);
if (root !== null) render(<App theme={startTheme()} keeper={keeper} linked={linked} />, root);
