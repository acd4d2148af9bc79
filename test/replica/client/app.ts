import './counters.ts';
import { listenToNavigation, navigate, showPage } from './router.ts';
import { createShell } from './shell.ts';

const shell = createShell((keyword) => navigate(`/search?q=${encodeURIComponent(keyword)}`, shell));
document.getElementById('app')?.append(shell.node);
listenToNavigation(shell);
showPage(shell);
